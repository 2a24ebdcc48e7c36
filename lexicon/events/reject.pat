# REJECT: refuse, reject, decline, deny entry, veto, cancel a meeting, defy, deny an accusation.
# "refuse to", "reject talks" are the REFUSE operator (operators.pat).

event REJECT 120
A reject|dismiss|refuse|rebuff|spurn|snub|decline|turn_down|repudiate|disregard|ignore|shrug_off|brush_off|rule_out|nullify|quash|overrule|throw_out|oppose R 's &REQUEST_NOUN
    + [A The Taliban] rejected [R Kabul]'s proposal.
A reject|dismiss|refuse|rebuff|spurn|decline|turn_down|repudiate|disregard|ignore|rule_out|quash|overrule|throw_out|deny|strike_down &REQUEST_NOUN (by|from|of|for R)
    + [A The court] rejected a request from [R Russia].
    * The body rejected the kidney.
A reject|rebuff|snub|spurn R?
A refuse|decline to _
    + [A Rosa Parks] refused to leave the bus.
    * The car refused to start.
A refuse to meet|talk|negotiate|speak (with|to R)
A refuse to allow|let|permit R
A refuse|decline R?
A be reluctant|unwilling to _
A say no to R
A reject|refuse|deny _ to R
A vote against R?
A turn_away|shun R
    + [A Hungary] turned away [R refugees].
A fail to reach|sign|strike|secure agreement|deal|consensus|accord (with|on|over R)
    + [A The EU] failed to reach agreement with [R Turkey].
AR fail to reach|sign|strike|secure agreement|deal|consensus|accord

event REJECT 016
A deny|refute|dispute|rebut accusation|allegation|charge|claim|report|involvement|responsibility|wrongdoing (by|of|from|in R)
    + [A Iran] denied the allegations of [R Israel].
A deny that _

event REJECT assist
A deny|refuse visa|entry|asylum|access|permission|bail (to|for R)
A deny|refuse R visa|entry|asylum|access|permission|bail
    + [A Australia] denied [R Novak Djokovic] entry.
A bar|ban R from entry|enter

event REJECT meet 125
A cancel|call_off|postpone|boycott|snub|scrap|skip|suspend meeting|visit|talk|summit|trip|negotiation|state_visit (with|to|by|of R)
    + [A Enrique Pena Nieto] cancelled a meeting with [R Donald Trump].
    * The airline cancelled the flight.
A walk_out|withdraw|pull_out|storm_out of|from talk|meeting|summit|negotiation
A refuse|reject|decline talk|meeting|negotiation|dialogue|mediation|invitation (with|by|from R)

event REJECT 128 legal
A defy|flout|violate|breach|ignore|disobey|contravene order|law|ban|resolution|agreement|curfew|ruling|treaty|rule|sanction|deadline|embargo (by|of|on|from R)
    + [A North Korea] defied a resolution of the [R Security Council].
A defy R

event REJECT 129 diplomatic
A veto|block|strike_down resolution|bill|draft|law|draft_resolution|motion|measure|deal|legislation (by|of|from|on|against R)
    + [A Russia] vetoed the resolution.
A veto R?
A rescind|revoke|cancel|void|scrap|tear_up|abrogate|annul|ditch agreement|deal|treaty|contract|accord|pact (with R)
