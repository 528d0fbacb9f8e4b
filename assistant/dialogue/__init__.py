"""ASKS: questions as data, and the conversation: what is asked next, back, edit, park, resume. Knows no words."""
