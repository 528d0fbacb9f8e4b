"""SHOWS: the conversation on a full screen."""
