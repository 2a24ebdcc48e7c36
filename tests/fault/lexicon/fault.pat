# Patterns of a few lines, so that opening them fails at every allocation in a short time.

event ASSAULT 190
A attack|strike R
    + [A Iran] attacked [R France].
