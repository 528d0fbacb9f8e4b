"""Commands for those who build the project. Plain standard library, except where a file says otherwise."""
