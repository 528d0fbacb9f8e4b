"""The screens of the conversation, one in a file."""
