"""The tests, in the same rooms as the house. households/ holds cases that a lawyer can read."""
