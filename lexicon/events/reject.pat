# REJECT: refuse, reject, decline, deny entry, veto, cancel a meeting, defy, deny an accusation.
# "refuse to", "reject talks" are the REFUSE operator (operators.pat).

event REJECT 120
A reject|dismiss|refuse|rebuff|spurn|snub|decline|turn_down|repudiate|disregard|ignore|shrug_off|brush_off|rule_out|nullify|quash|overrule|throw_out|oppose R 's &REQUEST_NOUN
    + [A The Taliban] rejected [R Kabul]'s proposal.
    + [R Sudan]'s request was turned down by the [A World Bank].
    * She ignored her doctor's advice and danced.
A reject|dismiss|refuse|rebuff|spurn|decline|turn_down|repudiate|disregard|ignore|rule_out|quash|overrule|throw_out|deny|strike_down &REQUEST_NOUN (by|from|of|for R)
    + The [A court] rejected a request from [R Russia].
    + An appeal by [R the activist] was dismissed by [A a court].
    * The body rejected the kidney.
    * The car's engine refused the fuel.
A reject|rebuff|snub|spurn R!
    + [A Turkey] snubbed [R France].
    * The publisher rejected the manuscript.
A reject idea|notion|suggestion|plan|resolution|deal|law|bill (of|by R)
    + [A Warsaw] rejects the idea of [R Brussels].
A refuse|decline to _
    + [A Rosa Parks] refused to leave the bus.
    * The car refused to start.
A refuse to meet|talk|negotiate|speak with|to R
    + [A Netanyahu] refused to meet with [R Abbas].
A refuse to allow|let|permit|meet R
    + [A Poland] refused to allow [R migrants] in.
A refuse|decline R!
    + [R Migrants] were refused by [A Hungary].
A be reluctant|unwilling to _
    + [A Bonn] was reluctant to pay.
A say no to R!
    + [A Norwegians] said no to [R the European Union] in 1994.
A reject|refuse|deny _ to R
    + [A Malta] denied help to [R the migrants].
A vote against R?
    + [A Hungary] voted against the resolution.
A turn_away|shun R
    + [A Hungary] turned away [R refugees].
A fail to reach|sign|strike|secure agreement|deal|consensus|accord (with|on|over R)
    + [A Britain] failed to reach a deal with [R Iceland].
    * The climbers failed to reach the top.

event REJECT 016
A deny|refute|dispute|rebut accusation|allegation|charge|claim|report|involvement|responsibility|wrongdoing (by|of|from|in R)
    + [A Iran] denied the allegations of [R Israel].
    + Claims of [R Washington] were refuted by [A Beijing].
    * His alibi was disputed by a neighbour's dog.
A deny that _
    + [A Moscow] denied that its soldiers were there.

event REJECT assist
A deny|refuse visa|entry|asylum|access|permission|bail (to|for R)
    + [A Israel] denied entry to [R two lawmakers].
    + Access was denied to [R journalists] by [A Burundi].
    * Fog denied access to the valley.
A deny|refuse R visa|entry|asylum|access|permission|bail
    + [A Australia] denied [R Novak Djokovic] a visa.
A bar|ban R from entry|enter|country
    + [R Five lawmakers] were banned from the country by [A China].
    * The minister barred the cat from the kitchen.

event REJECT meet 125
A cancel|call_off|postpone|boycott|snub|scrap|skip|suspend meeting|visit|talk|summit|trip|negotiation|state_visit (with|to|by|of R)
    + [A Enrique Pena Nieto] cancelled a meeting with [R Donald Trump].
    + Talks with [R North Korea] were called off by [A Seoul].
    * The airline cancelled the flight.
A walk_out|withdraw|pull_out|storm_out of|from talk|meeting|summit|negotiation
    + [A The rebels] walked out of talks on Sunday.
A refuse|reject|decline talk|meeting|negotiation|dialogue|mediation|invitation (with|by|from R)
    + [A Asmara] rejected mediation by [R the United Nations].

event REJECT 128 legal
A defy|flout|violate|breach|ignore|disobey|contravene order|law|ban|resolution|agreement|curfew|ruling|treaty|rule|sanction|deadline|embargo (by|of|on|from R)
    + [A North Korea] defied a resolution of the [R Security Council].
    + The embargo on [R Libya] was violated by [A Turkey].
    * The painting defies the rules of colour.
A defy R
    + [A Caracas] defied [R Washington].

event REJECT 129 diplomatic
A veto|block|strike_down resolution|bill|draft|law|draft_resolution|motion|measure|deal|legislation (by|of|from|on|against R)
    + [A Russia] vetoed the resolution.
    + A bill of [R the opposition] was vetoed by [A the president].
    * Trees blocked the view.
A veto R?
    + [A The president] vetoed the tax cut.
    * The president has the power of veto.
A rescind|revoke|cancel|void|scrap|tear_up|abrogate|annul|ditch agreement|deal|treaty|contract|accord|pact (with R)
    + [A Trump] scrapped the deal with [R Iran].
    + The treaty with [R Russia] was annulled by [A Ukraine].
