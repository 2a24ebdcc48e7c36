# ACCUSE: criticise, condemn, object, complain, blame, accuse, charge, sue, investigate.

event ACCUSE disapprove 111
A condemn|denounce|criticize|criticise|decry|deplore|slam|blast|lambast|lambaste|castigate|censure|rebuke|chide|chastise|scold|excoriate|assail|fault|berate|vilify|disparage|deride|bemoan|lament R?
    + [A France] condemned [R Iran] over its missile test.
    + The [A European Union] criticised [R Belarus] for jailing journalists.
    + [R Hungary] was sharply rebuked by the [A European Parliament].
    + [A Beijing] slammed [R Washington] over arms sales to Taiwan.
    + [A Opposition lawmakers], who denounced the [R prime minister], left the chamber.
    * Condemned buildings were torn down in spring.
    * Local critics loved the new film.
A=@person attack|assail|hit|target|savage|hammer|rip R!
    + [A Donald Trump] attacked [R Hillary Clinton] in a speech.
A=@person 's attack|swipe|broadside on|against|at R
    + [A Bernie Sanders]'s swipe at [R Hillary Clinton] drew cheers.
A=@person launch|mount|renew|lead|step_up attack on|against R=@person
    + [A David Cameron] stepped up his attacks on [R Jeremy Corbyn].
A hit_back|fire_back|lash_back|shoot_back at R
    + [A Beijing] fires back at [R Washington] over spy balloon
A call_out R?
    + [R Russia] was called out by [A Estonia] at the summit.
A condemn|criticize|criticise|denounce E
    + [A Pakistan] condemned the attack on [R Turkey].
A lash_out|hit_out|rail|inveigh|speak_out at|against R
    + [A Iran] lashed out at [R Israel] on Monday.
A challenge|question|dispute|contest R 's report|finding|account|claim|version|methodology|result|right|legality|decision
    + [A Ashraf Ghani] disputed the findings of the [R United Nations].
A challenge|dispute|contest report|finding|account|claim|version|methodology|result (of R)
    + The [A opposition] contested the result of the vote.
A take issue|exception with|to R
    + [A Ankara] took issue with [R Berlin] over the remarks.
A complain (to _) about|of|over|against R
    + [A Lithuania] complained about [R Russia] to the council.
    * She complained of a headache.
A file|lodge|submit|bring complaint (against|about|to R)
    + [A Ukraine] lodged a complaint against [R Russia] at the court.
A protest to R
    + [A Tokyo] protested to [R Beijing] after a patrol ship entered its waters.
A object to R?
    + [A China] objected to the decision of the [R United States].
A oppose R
    + [A Greece] opposes [R Turkey] in the dispute.
A oppose E
    + [A Germany] opposes sanctions against [R Russia].
A be critical of R
    + [A Germany] is critical of [R Hungary].
    * The patient is in critical condition.
A be opposed|hostile to R
    + The [A Kremlin] remains hostile to [R NATO].
A 's criticism|condemnation|denunciation|rebuke|censure|rejection (of|from R)
    + [A Paris]'s criticism of [R London] grew louder.
the condemnation|denunciation|criticism|censure of R by|from A
    + The condemnation of [R Myanmar] by [A Malaysia] was swift.
A express|voice &DISPLEASURE (about|over|at|with|of|to R)
    + [A Japan] expressed concern over [R North Korea].
    + Concern was voiced by the [A United Nations] over [R Myanmar].
A express|voice|offer|draw|level criticism (of|at|against|from R)
    + [A Canada] voiced criticism of [R Saudi Arabia].
R face|draw|receive|attract criticism|condemnation|anger (from|by A)
    + [R Iran] faces criticism from the [A United Nations].
R come under fire|criticism from A
    + [R Poland] came under fire from the [A European Commission].
A summon|recall R 's ambassador|envoy|diplomat
    + [A Germany] summoned the [R Chinese] ambassador.
    * The mayor summoned a taxi.
A summon|recall ambassador|envoy|charge_d'affaire (of|from|in|to R)
    + [A Morocco] recalled its ambassador from [R Germany].
A mock|insult|ridicule|humiliate R
    + [A Hugo Chavez] mocked [R George W. Bush] in a speech.
A describe|label|brand|dub R as &CRIME_WORD
    + [A Israel] described [R Iran] as a threat.
A renew|lead attack on|against R
    + [A Senators] led attacks on the [R president].
A call for sanction (against|on R)
    + [A Canada] has called for sanctions against [R Moscow].

event ACCUSE allege 112
A accuse|suspect|indict|implicate R (of E)
    + [A Turkey] accused [R Greece] of attacking its ships.
    + [A Amnesty International] has accused the [R Nigerian military] of mass slaughter.
    + [R Rwanda] has been accused by [A Congo] of arming rebels.
    + [A Prosecutors] indicted the [R former president] on Tuesday.
    * Nobody suspected that rain would come.
A blame R (for E)
    + [A Turkey] blamed the [R Syrian government] for the attack.
    + The attack was blamed on [R the Taliban] by [A Kabul].
    * Heavy rain was blamed for the delay.
A blame _ on R
    + [A Ethiopia] blamed the delay on [R Egypt].
A hold R responsible|accountable (for E)
    + [A Saudi Arabia] holds [R Iran] responsible for the attack.
A point finger at R
    + [A Kyiv] pointed the finger at [R Moscow].
A charge R with _
    + [A Prosecutors] charged the [R mayor] with fraud.
    * The bank charged its customers a fee.
A file|bring|press|lay charge (against R)
    + The [A Brazilian federal police] filed new charges against [R President Michel Temer].
A level|make accusation|allegation (against|of R)
    + [A Sudan] made accusations against [R Chad].
A 's accusation|allegation against R
    + [A Islamabad]'s accusations against [R New Delhi] are not new.

event ACCUSE allege 115 legal
A sue|prosecute R
    + The [A opposition] sued the [R government].
    + [R The former minister] is being prosecuted by [A Malaysia].
    * Sue walked home with her dog.
A file|bring|launch|lodge|initiate lawsuit|suit|legal_action|case|complaint|appeal|proceeding|petition (against R)
    + The [A ACLU] filed a lawsuit against [R President Donald Trump].
    * The clerk filed the papers.
A take R to court
    + [A Gambia] took [R Myanmar] to court.
A 's lawsuit|suit against R
    + [A Nicaragua]'s suit against [R Germany] opened in The Hague.
A put R on trial
    + [A Egypt] put [R Mohamed Morsi] on trial.
A seek jail|sentence|prison|death_penalty for R
    + Turkish [A prosecutors] seek jail for [R opposition mayor]
A seek sentence|term for R
    + [A Prosecutors] sought a life sentence for the [R general].
A order retrial|trial of R
    + The retrial of [R three journalists] was ordered by the [A court].

event ACCUSE investigate 090
A investigate|probe|scrutinize|scrutinise|audit|interrogate R
    + [A Swiss police] are investigating [R Gazprom].
    + [R The minister] was interrogated by [A prosecutors] for six hours.
    * They investigated the cause of the leak.
A investigate|probe E
    + [A The United Nations] is investigating the killing of [R villagers] in Mali.
A look into R
    + The [A European Commission] is looking into [R Amazon].
A launch|open|begin|start|conduct|order|hold|join|announce|lead|head|initiate investigation|probe|inquiry|audit|enquiry|criminal_investigation (into|of|against|on|about R?)
    + The [A FBI] opened an investigation into [R Boeing].
    + An inquiry into [R the police] was launched by [A Nairobi].
    * The probe landed on Mars.
A call for investigation|probe|inquiry (into|of R?)
    + The [A United Nations] called for an investigation into the death of the [R journalist].
A 's investigation|probe|inquiry (into|of|against R)
    + [A Brazil]'s investigation into [R Petrobras] widened.
A send|dispatch team|expert|group|investigator to investigate
    + The [A United Nations] sent experts to investigate in Syria.
A search|raid R 's residence|house|home|office|headquarters
    + [A Police] raided the [R former president]'s home.
A demand|seek accountability|explanation (from R)
    + [A Germany] demanded an explanation from [R Washington].
