set
set =
set X
set X =
event
operator
compose
compose X
