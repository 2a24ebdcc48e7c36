event ACCUSE
A hit (R
