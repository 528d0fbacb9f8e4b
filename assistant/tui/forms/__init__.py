"""What is being answered on one screen, without a widget: rows to choose from, a field under the chosen row."""
