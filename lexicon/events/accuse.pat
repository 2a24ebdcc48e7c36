# ACCUSE: criticise, condemn, object, complain, blame, accuse, charge, sue, investigate.

event ACCUSE disapprove 111
A condemn|denounce|criticize|criticise|decry|deplore|slam|blast|lambast|lambaste|castigate|censure|rebuke|chide|chastise|scold|excoriate|assail|fault|berate|vilify|disparage|deride|bemoan|lament R?
    + [A France] condemned [R Iran] over its missile test.
    + The [A European Union] criticised [R Belarus] for jailing journalists.
    * The critics praised the film.
A call_out R?
A condemn|criticize|criticise E
    + [A Pakistan] condemned the attack on [R Turkey].
A lash_out|hit_out|rail|inveigh|speak_out at|against R
    + [A Iran] lashed out at [R Israel] on Monday.
A challenge|question|dispute|contest R 's report|finding|account|claim|version|methodology|result|right|legality
    + [A Ashraf Ghani] disputed the findings of the [R United Nations].
A challenge|dispute|contest report|finding|account|claim|version|methodology|result (of R)
A take issue|exception with|to R
A complain (to _) about|of|over|against R
    + [A Lithuania] complained about [R Russia] to the council.
A file|lodge|submit|bring complaint (against|about|to R)
A protest to R
A object to R?
    + [A China] objected to the decision of the [R United States].
A oppose R
A oppose E
A be critical of R
    + [A Germany] is critical of [R Hungary].
    * The patient is in critical condition.
A be opposed|hostile to R
A 's criticism|condemnation|denunciation|rebuke|censure|attack|rejection (of|from R)
the condemnation|denunciation|criticism|censure of R by|from A
A express|voice concern|outrage|anger|dismay|disapproval|displeasure|regret|alarm|opposition|condemnation|rejection (about|over|at|with|of|to R)
    + [A Japan] expressed concern over [R North Korea].
A express|voice|offer|draw|level criticism (of|at|against|from R)
R face|draw|receive|attract criticism|condemnation|fire|anger (from|by A)
    + [R Iran] faces international criticism from the [A United Nations].
A summon|recall R 's ambassador|envoy|diplomat
    + [A Germany] summoned the [R Chinese] ambassador.
    * The mayor summoned a taxi.
A mock|insult|ridicule|humiliate R
A describe|label|brand|call|dub R as terrorist|murderer|dictator|liar|criminal|aggressor|threat
A call R murderer|dictator|liar|terrorist|criminal|thief|guy|traitor|fascist
A lead|launch|mount|renew attack on|against R

event ACCUSE allege 112
A accuse|suspect|indict|implicate R (of E)
    + [A Turkey] accused [R Greece] of attacking its ships.
    + [A Amnesty International] has accused the [R Nigerian military] of mass slaughter.
A blame R (for E)
    + [A Recep Tayyip Erdogan] blamed the [R Syrian government] for the attack.
    * Heavy rain was blamed for the delay.
A blame _ on R
A hold R responsible|accountable (for E)
    + [A Saudi Arabia] held [R Iran] responsible for the attack.
A point finger at R
A charge R (with|of _)
    + [A Prosecutors] charged the [R mayor] with fraud.
    * The bank charged its customers a fee.
A file|bring|press|lay charge (against R)
    + [A Brazilian federal police] filed new charges against [R President Michel Temer].
A level|make accusation|allegation (against|of R)
A 's accusation|allegation against R

event ACCUSE allege 115 legal
A sue|prosecute R
    + The [A opposition] sued the [R government].
A file|bring|launch|lodge|initiate lawsuit|suit|legal_action|case|complaint|appeal|proceeding|petition (against R)
    + The [A ACLU] filed a lawsuit against [R President Donald Trump].
    * The clerk filed the papers.
A take R to court
A 's lawsuit|suit against R
A put R on trial
A seek jail|sentence|prison|death_penalty for R
A order retrial|trial of R

event ACCUSE investigate 090
A investigate|probe|scrutinize|scrutinise|audit|interrogate R?
    + [A Swiss police] are investigating [R Gazprom].
    * Scientists investigated the sleep of whales.
A look into R?
A launch|open|begin|start|conduct|order|hold|join|announce|lead|head|initiate|call_for investigation|probe|inquiry|audit|enquiry|criminal_investigation (into|of|against|on|about R?)
    + The [A FBI] opened an investigation into [R Boeing].
A 's investigation|probe|inquiry (into|of|against R)
A send|dispatch team|expert|group|investigator to investigate
A search|raid R 's residence|house|home|office|headquarters
A demand|seek accountability|explanation (from R)
