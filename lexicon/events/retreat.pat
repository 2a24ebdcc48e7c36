# RETREAT: give way in deed: withdraw forces, release captives, return property, disarm, observe a truce,
# admit observers or aid, resign an office.

event RETREAT withdraw 0874 military
A withdraw|retreat|pull_out|pull_back|evacuate (from R)
    + [A The army] withdrew from [R Kherson].
    * He withdrew cash from the bank.
A withdraw|pull|pull_out|pull_back|evacuate|redeploy|remove troop|force|soldier|army|tank|military|fighter (from|out_of|of R)
    + [A Russia] withdrew its troops from [R Georgia].
A 's withdrawal|retreat|pullout|pull-out (of|from|out_of R)
    + [A The United States] completed its withdrawal of troops from [R Iraq].
A complete|begin|start|carry_out withdrawal|pullout|pull-out (from|of R)
A cede|surrender|relinquish|hand_over|abandon|give_up territory|town|city|control|position|village|base (to|of|in R)
A lift siege|blockade (of|on R)

event RETREAT release 0841
A release|free|set_free|let_go|let_free R
    + [A The Taliban] released [R two Australians].
    * The band released an album.
A release prisoner|detainee|hostage|captive|inmate (from|of|in R)
    + [A Libya] freed 37 prisoners late on Tuesday.
A let R free|go
A order|grant|secure release (of R)
A order R 's release
A 's release of R
the release of R by A
A release|free R from captivity|prison|custody|jail|detention

event RETREAT release 0842
A return|hand_back|give_back|restore|repatriate|hand_over artifact|property|land|body|remains|painting|manuscript|asset|territory|treasure|skull|artefact|object (to R)
    + [A Germany] returned the artifacts to [R Nigeria].
A return _ to R

event RETREAT 085 economic
A lift|ease|remove|end|suspend|waive|drop|relax|terminate|withdraw sanction|embargo|economic_sanction|tariff|arms_embargo|trade_embargo (on|against|from|of|over R)
    + [A The United States] lifted sanctions on [R Sudan].
A fail to renew|extend sanction|embargo (on|against R)

event RETREAT ceasefire 0871
A declare|announce|observe|order|begin|implement|extend|honor|honour|call|accept ceasefire|cease-fire|truce|cease_fire|armistice|cessation (with|in|against|between|on R)
    + [A Haftar] declared a ceasefire in [R Tripoli].
AR declare|announce|observe|sign|reach|agree ceasefire|cease-fire|truce|armistice
A sign|reach|conclude ceasefire|cease-fire|truce|armistice (with R)
the ceasefire|cease-fire|truce|armistice between|among AR
A stop|halt|end fighting|hostility|war|bombing|shelling|attack|offensive (against|in|on|with R)
A lay_down|put_down arm|weapon|gun (in R)

event RETREAT disarm 0873
A disarm|demobilize|demobilise (R)
    + [A The militia] disarmed on Monday.
A surrender|capitulate|defect (to|in R)
    + [A Rebels] surrendered to the [R army].
A give_up|surrender|hand_over|hand_in|turn_in|lay_down|destroy|dismantle arm|weapon|missile|stockpile|arsenal|nuclear_program|chemical_weapon (to|in R)
A turn_in|turn_over himself|themselves (to R)

event RETREAT access 086
A admit|allow|let inspector|observer|monitor|peacekeeper|aid_worker|aid|journalist|convoy (into|in|to|from R)
    + [A Syria] admitted inspectors on Tuesday.
A allow|grant|permit|restore access (to|for|of|by R)
A grant|give R access
A open|reopen border|crossing|airspace|port (to|for|with R)

event RETREAT resign 0831
A resign|step_down|quit|abdicate (as|from|over|after _)
    + [A The prime minister] resigned on Thursday.
    * He quit smoking.
A step_aside
A leave office|power|post
A tender|submit|offer resignation
