# The patterns of the trees beside this file. Small on purpose: the trees test the matcher, not the dictionary.
set PREPOSITION = of in on at by for with from to into against over between that
set LIGHT_VERB = launch hold impose make
set SUBJECT_CONTROL = promise refuse agree threaten
set CONTAINER = series wave
set NEGATION = not never
set FUTURE_AUXILIARY = will
set NECESSITY = must should
set TROOP = troop soldier

event ASSAULT 190
A attack|invade|shell R
A 's attack|shelling (on|of R)
the shelling of R (by A)
AR! clash

event ASSAULT beat 182
A=&TROOP beat R!

event COERCE arrest
A arrest R=@person|group

event AID
A give R money|weapon
A send money|weapon (to R)

event RETREAT withdraw
A withdraw &TROOP (from R)

event CONSULT
A 's talk with R
the talk between AR
A be on_visit (to R)

event PROTEST strike
A call_off strike

event SUPPORT
A recognize R!

ignore
A attack plan

operator DEMAND REQUEST
A urge R to E
A say that R must_do
compose DEMAND over RETREAT = REQUEST yield

operator REFUSE REJECT
A refuse to E
A reject E
compose REFUSE over RETREAT = REJECT yield
compose REFUSE over REQUEST = REJECT
compose REFUSE over ASSAULT = none

operator DENY REJECT
A deny E
compose DENY over any = REJECT keep

operator HALT
A halt|end E
compose HALT over ASSAULT = RETREAT ceasefire

operator ATTEMPT
A try to E
compose ATTEMPT over any = same hypothetical

event ACCUSE allege
A accuse R (of E)

compose ACCUSE over any = ACCUSE allege
compose FUTURE over AID = AGREE
compose FUTURE over ASSAULT = THREATEN violence
compose NOT_FUTURE over AID = REJECT assist
