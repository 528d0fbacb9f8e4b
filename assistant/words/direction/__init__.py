"""Right-to-left text on a grid of cells: joined, wrapped, ordered, and encoded for one terminal.

Pure text: no terminal, no widget. The steps, in this order:

- ``shaping``: Arabic letters take their joined forms (two letters, lam-alef, may become one cell);
- ``uax9``: the Unicode bidirectional algorithm, with positions;
- ``layout``: lines are broken in reading order, then each line is put in the order of its cells;
- ``encode``: what is sent to a terminal so that it shows just these cells;
- ``isolates``: for those who write sentences: fences around names and amounts;
- ``typed``: for those who read the keyboard: digits and names, normalised.

Text without right-to-left letters, fences and no-break spaces (``characters.needs_layout``) can do without all of it.
"""
