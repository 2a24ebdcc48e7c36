# Patterns of a few lines, so that opening them fails at every allocation in a short time.

set FAULT_HIT = attack strike

event ASSAULT 190
A FAULT_HIT R
    + [A Iran] attacked [R France].
