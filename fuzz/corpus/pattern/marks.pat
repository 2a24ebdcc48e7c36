set A = &A b
event ASSAULT drone 195
A s launch &GOODS of R!? (to AR=a|&GOODS)
    + [A X] [R Y
