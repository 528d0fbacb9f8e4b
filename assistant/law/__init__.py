"""CONCLUDES: the law of one month applied to one household. One module per topic, one function per article; pure."""
