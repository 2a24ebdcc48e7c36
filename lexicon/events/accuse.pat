# ACCUSE: criticise, condemn, object, complain, blame, accuse, charge, sue, investigate.

# ---- words -------------------------------------------------------------------------------------

# Verbs that do nothing but criticise whom they have as their object.
set CRITICIZE = condemn denounce criticize criticise decry deplore lambast lambaste castigate censure rebuke chide
    chastise scold excoriate fault berate vilify disparage bemoan upbraid reprimand reprove reproach
    admonish revile pillory impugn denigrate belittle malign demonize demonise traduce lampoon
    tongue-lash besmirch heckle jeer taunt shame dress_down tell_off decry execrate anathematize
    stigmatize stigmatise rail_at rubbish pooh-pooh
# The same in the language of headlines; they also have a literal sense.
set LASH = slam blast savage skewer flay rap pan bash hammer carpet lash rip slate
# Loud words against, at, about somebody.
set INVEIGH = lash_out hit_out rail inveigh fulminate rant thunder speak_out snipe carp sneer jeer fume seethe
    bristle bridle strike_out let_fly let_rip hit_back fire_back lash_back shoot_back strike_back swipe
    clap_back rage remonstrate expostulate vent chafe
set GRUMBLE = complain grumble gripe moan grouse whine grouch
# What a critic says, as a noun.
set REBUKE_NOUN = criticism condemnation denunciation rebuke censure reprimand reproach tirade diatribe broadside
    invective outburst rant jibe gibe barb potshot salvo swipe castigation vilification scolding
    admonition tongue-lashing dressing-down admonishment fulmination vitriol disapproval calumny slur insult
set SCORN = scorn abuse contempt ridicule derision opprobrium invective insult vitriol criticism condemnation
    blame obloquy slur calumny mockery censure
set FURY = anger fury rage ire wrath frustration outrage spleen indignation displeasure resentment dismay disgust
    exasperation disquiet disapproval discontent unhappiness grievance annoyance irritation
# What criticism does to somebody: "the plan drew fire from".
set BACKLASH = criticism condemnation anger backlash outcry outrage ire fury wrath rebuke flak censure uproar
    opprobrium scorn ridicule derision retort complaint objection reproach fire indignation
    criticisms scrutiny scolding reprimand brickbat
set DISPLEASURE += disquiet unease unhappiness exasperation fury abhorrence annoyance irritation revulsion
    disgust objection reproach criticism condemnation grievance shock exception consternation
    disbelief indignation doubt suspicion misgivings
# Words for bad people and bad deeds: "called the minister a liar".
set BAD_WORD = &CRIME_WORD crook coward hypocrite thug bully bandit gangster clown puppet stooge racist bigot
    fool idiot tyrant usurper butcher occupier oppressor pirate parasite menace warmonger
    imperialist nazi hitler mafia gang autocrat despot fraud charlatan troublemaker sham disgrace
    betrayal blackmail provocation insult outrage scandal farce travesty mockery aggression
    war_crime genocide apartheid terrorism piracy theft robbery sellout capitulation
    annexation coup persecution witch-hunt witch_hunt vendetta extortion meddling interference
    punishment hypocrisy cowardice treason treachery hostage-taking breach
    escalation abomination aberration stain blot mistake blunder failure step_backwards slap
    affront stunt circus charade humiliation catastrophe crackdown repression
    ethnic_cleansing persecution dictatorship liar censorship gag collusion cheat saboteur extremist
set BAD_ADJ = unacceptable unforgivable unjustified unjustifiable disgraceful shameful outrageous illegal unlawful
    irresponsible reckless provocative hypocritical cynical illegitimate unconstitutional
    undemocratic unfair unjust inhumane barbaric cruel deplorable despicable reprehensible
    regrettable scandalous absurd ridiculous ludicrous racist discriminatory dangerous cowardly
    abhorrent appalling immoral corrupt incompetent dishonest indefensible inexcusable intolerable
    counterproductive short-sighted arbitrary disproportionate excessive inadequate insufficient
    misguided heinous criminal fraudulent rigged crooked biased obscene vile repugnant odious
    troubling disturbing worrying alarming disastrous disappointing insulting
    disrespectful unfriendly wrong indelicate unworthy abusive repressive
    politically_motivated unfounded arrogant
set SAY_BAD = responsible guilty complicit liable culpable answerable
    &BAD_WORD &BAD_ADJ
# Deeds that one complains of and that no other event type takes for its own.
set MISDEED = break betray lie ignore neglect fail cheat rig poison sabotage manipulate distort exploit
    undermine mistreat disrespect abandon deceive mislead stall drag meddle interfere collude
    provoke disregard overstep mishandle squander embezzle pocket steal falsify politicize
    politicise weaponize weaponise discriminate wreck orchestrate mastermind instigate foment
    fabricate doctor stoke fuel abuse misuse plot conspire cover_up turn_a_blind_eye destabilize
    destabilise persecute harass victimize bow sell_out
# What needs no other word to be an accusation when somebody says it of somebody.
set SAID_MISDEED = betray cheat rig sabotage manipulate collude mistreat squander embezzle pocket
    orchestrate mastermind instigate foment fabricate falsify undermine mislead deceive discriminate wreck
    overstep meddle stall neglect politicize weaponize weaponise stoke
# What somebody is said to have done: the verb of the clause behind "complained that".
set DEED = &MISDEED be have do make take get give go come put keep let leave refuse deny violate breach
    strike treat use show turn hold try want seek send bring pay cut block ban attack kill beat
    shoot arrest detain close open run force allow say tell ask act move pass set hand deal
    work play demand stop prevent delay withhold raid seize burn destroy flout threaten
    intimidate arm support spend waste sell buy grant receive hear listen consult know feel see
    favor favour target hurt harm impose enter cross fire bomb shell occupy accuse insult
    backtrack renege intrude trample exclude deprive lack
# What is laid at somebody's door.
set OUTRAGE_NOUN = attack assault blast explosion bombing killing murder assassination massacre raid strike hack
    cyberattack malware worm leak sabotage incident violence unrest shooting abduction
    kidnapping fire arson poisoning crash plot coup death disappearance drone missile
    crisis failure collapse breach outage intrusion atrocity shelling theft break-in campaign operation
# Somebody who is on the other side in a court.
set LAWSUIT = lawsuit suit legal_action class_action libel_action court_action legal_challenge proceeding legal_proceeding
    criminal_complaint infringement_proceeding criminal_proceeding disciplinary_proceeding
    defamation_suit libel_suit court_case criminal_case legal_case writ challenge court_challenge
set PROBE = investigation probe inquiry enquiry audit criminal_investigation inquest criminal_inquiry criminal_probe
    fact-finding_mission fact-finding preliminary_investigation antitrust_investigation manhunt
    anti-dumping_investigation examination
set INVESTIGATE = investigate probe scrutinize scrutinise audit interrogate grill cross-examine
    cross_examine quiz
set INVESTIGATOR = police prosecutor investigator detective magistrate judge commission committee panel tribunal court
    inspector fbi watchdog regulator bureau parliament
set PANEL = team expert group investigator commission committee panel tribunal mission task_force inspector detective
    delegation court body prosecutor rapporteur
set ENVOY = ambassador envoy diplomat charge_d'affaire charge_d'affaires chargé_d'affaires charge chargé consul
    high_commissioner consul_general representative nuncio attache attaché
set GOVERNMENT_VOICE = government ministry minister foreign_minister foreign_ministry embassy ambassador
    envoy president spokesman spokeswoman spokesperson prime_minister premier consul
    state_department kremlin

# People of sport and of trade, whose quarrels are no politics.
set SPORTSMAN = coach manager striker midfielder bowler winger footballer cyclist referee goalkeeper player captain
    teammate quarterback pitcher batsman boxer skipper trainer driver
set TRADER = toymaker carmaker maker retailer brewer supplier competitor rival manufacturer startup chain drugmaker
    chipmaker winemaker planemaker designer

# ---- criticising ------------------------------------------------------------------------------------

event ACCUSE disapprove 111
A &CRITICIZE R?
    + [A France] condemned [R Iran] over its missile test.
    + The [A European Union] criticised [R Belarus] for jailing journalists.
    + [R Hungary] was sharply rebuked by the [A European Parliament].
    + [A Opposition lawmakers], who denounced the [R prime minister], left the chamber.
    + [R Peru] was reproached by [A Mexico] over its border law.
    + [A The archbishop] upbraided the [R president] on Sunday.
    * Condemned buildings were torn down in spring.
    * Local critics loved the new film.
A &LASH R
    + [A Beijing] slammed [R Washington] over arms sales to Taiwan.
    + [R The police] were slammed by [A senators].
A assail|deride|lament|mock|ridicule R
    + [A Hugo Chavez] mocked [R George W. Bush] in a speech.
A=@person attack|hammer|target R! over|for _
    + [A Donald Trump] attacked [R Hillary Clinton] in a speech.
A=@person attack|hammer R!
    + [A The senator] attacked [R the governor].
A=@person 's attack|broadside on|against|at R
A=@person launch|mount|renew|lead|step_up attack on|against R=@person
    + [A David Cameron] stepped up his attacks on [R Jeremy Corbyn].
A renew|lead attack on|against R
    + [A Senators] led attacks on the [R president].
A launch|unleash|mount attack|verbal_attack|broadside|tirade on|against|at R=@person
    + [A Imran Khan] launched a tirade against [R Shehbaz Sharif].
A call_out R?
    + [R Russia] was called out by [A Estonia] at the summit.
A=&GOVERNMENT_VOICE protest E
A condemn|criticize|criticise|denounce|deplore|decry|lament E
    + [A Pakistan] condemned the attack on [R Turkey].
A &INVEIGH at|against|over|about R
    + [A Iran] lashed out at [R Israel] on Monday.
    + [A Beijing] fires back at [R Washington] over spy balloon
    + [A The president] railed against [R the Supreme Court].
    * The storm raged at sea.
A scoff|sneer|snarl|snap at R
A speak against R
    + [A The minister] sneered at [R the European Commission].
A tear|rip|lace into R
    + [A Peter Szijjarto] tore into the [R European Commission].
    * She tore into the parcel.
A round on R!
    * The athletes rounded on the field.
A take aim|potshot|pot_shot|swipe|dig|jab at R
    + [A The president] took aim at [R the central bank].
    * The archer took aim at the target.
A take R to task
    + [A Maori leaders] took the [R government] to task.
A take issue|exception|umbrage|offence|offense with|to|at|over R?
    + [A Ankara] took issue with [R Berlin] over the remarks.
A find fault with R
    + [A Inspectors] found fault with [R the ministry].
A poke|pick hole in R?
    + [A The opposition] picked holes in [R the government]'s plan.
A pour|heap|pile|rain|shower|hurl|fling|sling|direct|aim &SCORN on|upon|at|against R
    + [A The speaker] poured scorn on the [R European Commission].
    + [A State media] heaped abuse on [R the minister].
A vent|unleash &FURY at|on|over|against|about R
    + [A Farmers] vented their fury at the [R European Commission].
    * Volcanoes vent steam.
A turn|train fire|gun|ire on|upon R=@person|organization
A give R earful|dressing-down|dressing_down|tongue-lashing|tongue_lashing|scolding|roasting
    + [A Senators] gave [R the minister] a dressing-down.
A read riot_act to R
A read R riot_act
A haul|rake R over coal
A call R to account|order
A cry foul|fraud|vendetta|scandal|betrayal|blackmail|treachery (over|at|against R)
    + [A The opposition] cried foul over the vote count.
    * The boy cried wolf.
A distance|dissociate|disassociate itself|himself|herself|themselves from R
    + [A The party] distanced itself from [R the senator].
A sound alarm|alarm_bell over|about R
    + [A The United Nations] sounded the alarm over [R Sudan].
A have word for R
    + [A The minister] had harsh words for [R Ankara].
A contest|question|challenge finding|conclusion (of|by R)
A challenge|question|dispute|contest|doubt|query R 's report|methodology|result|right|legality|decision|motive|integrity|impartiality|record|policy|fairness|independence|handling|commitment
    + [A Ashraf Ghani] disputed the result of the [R United Nations] vote.
A challenge|dispute|contest report|methodology|result|legality|outcome (of R)
    + The [A opposition] disputed the result of the vote.
A question legality|wisdom|fairness|integrity|independence|motive|impartiality|legitimacy|disappearance|handling (of R)
    + [A The senator] questioned the wisdom of [R the Pentagon].
A cast|raise doubt on|over|about R
A raise concern|objection|alarm|question|eyebrow|issue|grievance (about|over|with|at|to R)
    + [A London] raised concerns about [R Beijing].
    * The book raises questions about the soul.
A object to|over R?
    + [A China] objected to the decision of the [R United States].
A oppose R
    + [A Greece] opposes [R Turkey] in the dispute.
A oppose E
    + [A Germany] opposes sanctions against [R Russia].
A be critical|scathing|contemptuous|disdainful|resentful|dismissive|intolerant of|about|toward|towards R
    + [A Germany] is critical of [R Hungary].
    * The patient is in critical condition.
A be furious|angry|outraged|incensed|indignant|irate|livid|appalled|dismayed|displeased|exasperated|irked|infuriated|enraged|angered|aghast|disgusted|offended|aggrieved at|with|over|about|by R
    + [A Villagers] are furious with [R the government].
    + [A Kyiv] was outraged at [R Budapest].
    * The sea was angry at dusk.
A be opposed to R
A be up_in_arms against|over R
A 's &REBUKE_NOUN of|from|at|against|on|to|toward|towards R
    + [A Paris]'s criticism of [R London] grew louder.
    + [A The senator]'s swipe at [R the governor] drew cheers.
A 's &REBUKE_NOUN|rejection (of|from R)
the &REBUKE_NOUN of|against|at R by|from A
    + The condemnation of [R Myanmar] by [A Malaysia] was swift.
A 's complaint|outcry|protestation against|about|over R
    + [A Qatar]'s complaint against [R Bahrain] was heard.
A express|voice|convey|register|signal|state|air|reiterate|record|communicate|vent &DISPLEASURE (about|over|at|with|of|to|for|regarding|against|toward R)
    + [A Japan] expressed concern over [R North Korea].
    + Concern was voiced by the [A United Nations] over [R Myanmar].
    + [A Oslo] voiced disquiet at [R Ankara].
    * The pianist showed no regret.
A express|voice|offer|draw|level|direct|issue|deliver|aim &REBUKE_NOUN (of|at|against|from|to|for|on R)
    + [A Canada] voiced criticism of [R Saudi Arabia].
    + [A Berlin] delivered a rebuke to [R Warsaw].
A regret R
R face|draw|receive|attract|earn|provoke|spark|trigger|prompt|incur|arouse|elicit|suffer|endure &BACKLASH from|by|among|in A
    + [R Iran] faces criticism from the [A United Nations].
    + [R The ministry] has drawn criticism from [A lawmakers].
R face|draw|receive|attract|earn|provoke|incur criticism|condemnation|anger|backlash|outcry|flak|opprobrium (from|by|for A)
    + [R Iran] faces criticism for the arrests.
R come under fire|criticism|condemnation|censure|scorn (from|by|over|for A)
    + [R Poland] came under fire from the [A European Commission].
R be under_fire (from|over|by|for A)
    + [R The minister] is under fire from [A lawmakers].
AR trade|exchange|swap barb|insult|accusation|blame|recrimination|taunt|jibe|allegation|charge|threat
A trade|exchange|swap barb|insult|accusation|recrimination|jibe|allegation|taunt|angry_word with R
    + [A India] traded barbs with [R Pakistan] on Monday.

# ---- what they are called ---------------------------------------------------------------------------

A consider|think|deem|declare R &BAD_WORD
A call|label|brand|dub|term|deem|pronounce R &BAD_WORD|&BAD_ADJ
    + [A The senator] called the [R president] a coward.
    + [A Pakistan] called [R Kabul]'s step unforgivable.
    * They called the cat a thief.
A call|label|brand|dub|term|deem|pronounce|denounce _ &BAD_WORD|&BAD_ADJ
A describe|label|brand|dub|denounce|characterize|characterise|depict|portray|regard|view|see|slam|blast|decry|deride|mock|condemn|criticize|castigate R as &BAD_WORD|&BAD_ADJ
    + [A Israel] described [R Iran] as a threat.
    + [A The opposition] described [R the government] as corrupt.
A describe|label|brand|denounce|characterize|characterise|depict|portray|regard|slam|blast|decry|deride|mock|condemn|criticize _ as &BAD_WORD|&BAD_ADJ
A label|brand R! _
    + [A Jakarta] branded [R Canberra] a bad neighbour.
    * The rancher branded the calf.
A liken|compare R to &BAD_WORD|nazi|dictatorship|occupation|regime|thief|terrorist|slave
    + [A The consul] likened [R the navy] to a gang.
A speak|talk|warn of &BAD_WORD (by|from|against|in R)
    + [A The opposition] spoke of a coup by the [R army].
A say|claim|insist|argue|allege|declare|assert|charge|maintain|contend|suggest|believe|complain that R &SAY_BAD
    + [A Kyiv] said [R Moscow] was responsible.
    + [A The senator] said the [R president] was a liar.
A say|claim|allege|assert|charge|maintain|contend|insist that R &SAID_MISDEED
    + [A Oxfam] said [R London] had betrayed the poor.
A say that _ &BAD_WORD
    + [A The opposition] said the vote was a farce.

# ---- complaining ------------------------------------------------------------------------------------

A &GRUMBLE (to _) about|of|over|against R
    + [A Lithuania] complained about [R Russia] to the council.
    * She complained of a headache.
A &GRUMBLE that R &DEED
    + [A Azerbaijan] complained that [R Armenia] had broken its word.
    * The guest complained that the soup was cold.
A &GRUMBLE|protest|allege that _
    + [A Lawmakers] complained that nobody had asked them.
A &GRUMBLE|protest to R (that|about|over _)
    + [A Tokyo] protested to [R Beijing] after a patrol ship entered its waters.
A! &GRUMBLE
    + [A The minister] complained bitterly on Monday.
A write to R to protest|complain
A=&GOVERNMENT_VOICE protest at|over|against|about|to R
    + [A The foreign ministry] protested at the arrest of [R a Russian].

event ACCUSE allege 114 diplomatic
A file|lodge|submit|bring|make|issue|deliver|hand|send|register complaint|demarche|démarche|protest_note|note_of_protest|diplomatic_protest|formal_complaint|objection|grievance (against|about|to|with|at|over|on R)
    + [A Ukraine] lodged a complaint against [R Russia] at the court.
A lodge|deliver|register protest (against|about|to|with|at|over R)
    + [A Beijing] lodged a protest with [R Panama].
    * The rocks were lodged in the wall.
A summon|call_in|haul_in|carpet|convoke|convene R=&ENVOY
    + [A Germany] summoned the [R Chinese ambassador].
A summon|call_in|haul_in|carpet|convoke R 's &ENVOY
    * The mayor summoned a taxi.
A summon|call_in|haul_in &ENVOY (of|from|in|to R)
    + [A Ankara] called in the ambassador of [R Greece].

# ---- accusing -------------------------------------------------------------------------------------------

event ACCUSE allege 112
A accuse|implicate|incriminate R? (of E)
    + [A Turkey] accused [R Greece] of attacking its ships.
    + [A Amnesty International] has accused the [R Nigerian military] of mass slaughter.
    + [R Rwanda] has been accused by [A Congo] of arming rebels.
A suspect|finger R (of E)
    * Nobody suspected that rain would come.
A suspect|accuse R? of _
    + [R A deputy] is suspected of fraud by [A prosecutors].
A blame R (for E)
    + [A Turkey] blamed the [R Syrian government] for the attack.
    + The attack was blamed on [R the Taliban] by [A Kabul].
    * Heavy rain was blamed for the delay.
A blame _ on R
    + [A Ethiopia] blamed the delay on [R Egypt].
A hold R responsible|accountable|answerable|culpable (for E)
A=union|family|government|group|opposition|ministry|minister|president hold R liable (for _)
    + [A Saudi Arabia] holds [R Iran] responsible for the attack.
A hold R to account
    + [A The senate] held [R the minister] to account.
A point|jab finger|accusing_finger at|toward|towards R
    + [A Kyiv] pointed the finger at [R Moscow].
A lay|put|place|pin|cast|fix|heap|apportion|assign|attribute|shift|ascribe blame|responsibility|guilt|fault on|at|with|upon|to R
    + [A The Red Cross] laid the blame on [R the generals].
    + [A Tripoli] put the blame on [R the rebels].
    * She put the fault on the map.
A lay _ at door of R
A pin &OUTRAGE_NOUN on R
    + [A The governor] pinned the explosion on [R Ukrainian saboteurs].
A attribute|ascribe|impute|trace|link|tie &OUTRAGE_NOUN to R!
    + [A Kyiv] attributed the attack to [R Moscow].
    * Critics attribute the failure to rain.
A name|identify|list|cite R as suspect|culprit|author|perpetrator|mastermind|killer|poisoner|ringleader|assassin|defendant|man|spy|accomplice
    + [A Police] named [R the general] as a suspect.
    * The club named him as captain.
A see|detect hand of R in|behind _
    + [A Baku] saw the hand of [R Moscow] in the protest.
A denounce R to court|police|prosecutor
A charge R with _
A charged R=@person|group (with|over|for _)
A charge R in absence|court|absentia
    + [R A senator] was charged over the leak.
    + [A Prosecutors] charged the [R mayor] with fraud.
    * The bank charged its customers a fee.
A=police|prosecutor|authority|court|detective|grand_jury charge R over|for _
    + [A Police] charged [R a senator] over the leak.
A=&GOVERNMENT_VOICE|group|opposition|organization charge that _
    + [A The opposition] charged that the vote was stolen.
A impeach R over|for _
A indict|arraign R (over|for|on _)
    + [A Prosecutors] indicted the [R former president] on Tuesday.
    + [A Prosecutors] arraigned [R twelve journalists] on Tuesday.
A=police|constable|authority|officer|bureau|detective book R=@person|group (for|under|on|over _)
    + [A Police] booked [R three students] over a poster.
    * Police booked a hall for the party.
A file|bring|press|lay|prefer|level|slap|unseal charge|count|indictment|accusation|allegation|criminal_charge|treason_charge (against|on|of R)
    + The [A Brazilian federal police] filed new charges against [R President Michel Temer].
A level|make|hurl|trade|raise|repeat|renew accusation|allegation|claim|charge against|at R
    + [A Sudan] made accusations against [R Chad].
A make|level accusation|allegation (of R)
A 's accusation|allegation against|of R
    + [A Islamabad]'s accusations against [R New Delhi] are not new.
A 's charge|indictment|claim against R
the accusation|allegation|charge against R by|from A
    + The allegations against [R Rwanda] by [A Congo] were grave.
R face charge|trial|prosecution|indictment|accusation|allegation|count|murder_charge|treason_charge|criminal_charge (in|from|by|before|over|of A)
    + [R The former president] faces charges in [A Brazil].
    * The nurse faced a charge for parking.
R stand|go|be|appear trial|on_trial (in|before A)
A=tribunal|court|judge|prosecutor try R=@person|group for _

event ACCUSE allege 115 legal
A sue|prosecute R
    + The [A opposition] sued the [R government].
    + [R The former minister] is being prosecuted by [A Malaysia].
    * Sue walked home with her dog.
A file|bring|launch|lodge|initiate|start|open|institute|commence|mount|pursue|take|prepare &LAWSUIT|case|complaint|petition|action|appeal|claim|libel_action against R
    + The [A ACLU] filed a lawsuit against [R President Donald Trump].
    + [A Prosecutors] opened criminal proceedings against [R the mayor].
    * The clerk filed the papers.
A file|bring|launch|lodge|initiate|start|institute|commence lawsuit|suit|legal_action|case|complaint|appeal|proceeding|petition|class_action|writ|legal_challenge
A 's &LAWSUIT (against R)
    + [A Nicaragua]'s suit against [R Germany] opened in The Hague.
the lawsuit|suit|class_action|case by A against R
A take|drag|haul R to|before|into court|tribunal|judge
    + [A Gambia] took [R Myanmar] to court.
A go to|before court|law|tribunal|judge against|over R
    + [A The union] went to court against [R the government].
A challenge R in|before|at court|high_court|supreme_court|tribunal|world_court
    + [A The union] challenged [R the government] in court.
A put|place|bring R on|to trial
    + [A Egypt] put [R Mohamed Morsi] on trial.
A! bring|send R before|to|for court|judge|tribunal|magistrate|trial
    + [A Police] brought [R the senator] before a judge.
A commit|send R to|for trial
A pursue R through|in court|tribunal
A refer|send|forward|submit file|case|dossier (of|on|against R) to prosecutor|court|police|icc
A refer|report R to court|prosecutor|icc|police|tribunal|international_criminal_court|security_council|council
    + [A The senate] referred [R the minister] to the prosecutor.
A serve R with writ|summons|subpoena|notice|lawsuit|indictment
    + [A The court] served [R the ministry] with a writ.
A seek jail|sentence|prison|death_penalty|conviction|indictment|prosecution|impeachment for|of|against R
    + Turkish [A prosecutors] seek jail for [R opposition mayor]
A seek|demand|claim damages|compensation|injunction|reparation from|against R
A seek sentence|term for R
    + [A Prosecutors] sought a life sentence for the [R general].
A order|demand|announce retrial|trial|prosecution of|for R
    + The retrial of [R three journalists] was ordered by the [A court].
A petition|appeal|apply court|high_court|supreme_court|tribunal|judge against|over R?
    + [A Students] petitioned the court against [R the ministry].
A appeal to|at|before court|supreme_court|tribunal|high_court against R
A appeal against ruling|verdict|decision|sentence|judgment|acquittal|ban (of|by R)
    + [A The opposition] appealed against the ruling of [R the court].

# ---- investigating ----------------------------------------------------------------------------------------

event ACCUSE investigate 090
A &INVESTIGATE R
    + [A Swiss police] are investigating [R Gazprom].
    + [R The minister] was interrogated by [A prosecutors] for six hours.
    + [A Senators] grilled [R the general] on Monday.
    * They investigated the cause of the leak.
A investigate|probe E
    + [A The United Nations] is investigating the killing of [R villagers] in Mali.
A=police|prosecutor|investigator|detective|magistrate|judge|officer|agent|security_service|bureau|committee|commission|panel|authority|fbi|intelligence question R=@person|group
    + [A Detectives] questioned [R the former minister] for seven hours.
    * The teacher questioned the pupils.
A want|seek to question R=@person|group
    + [A Police] want to question [R a diplomat].
A=&INVESTIGATOR &INVESTIGATE|examine R
A=&INVESTIGATOR investigate|probe|examine _
    + [A Prosecutors] are investigating the explosion.
A=magistrate|prosecutor|judge|committee|lawmaker|senator put question to R
A look|inquire|enquire|delve|dig|pry into R
    + The [A European Commission] is looking into [R Amazon].
A=&INVESTIGATOR look|inquire|enquire into R
A=&INVESTIGATOR|lawmaker|authority look|inquire|enquire into _
    + [A Prosecutors] are looking into the sale of the port.
A=police|prosecutor|investigator|detective|magistrate|judge|commission|committee|panel examine|investigate whether|if _
    + [A Police] are investigating whether the minister lied.
A comb|sift|go|rifle|pore through|over account|book|record|file|finance|document|affair (of R)
    + [A Auditors] are combing through the accounts of [R the ministry].
A comb|sift|go through R 's account|book|record|file|finance
A launch|open|begin|start|conduct|order|hold|join|announce|lead|head|initiate|reopen|resume|widen|expand|set_up|commission|mount|undertake|demand|carry_out|seek|approve|complete &PROBE (into|of|against|on|about|over|in R?)
    + The [A FBI] opened an investigation into [R Boeing].
    + An inquiry into [R the police] was launched by [A Nairobi].
    * The probe landed on Mars.
A open|start|prepare file|dossier|case|criminal_case on|against|into R
    + [A Detectives] opened a file on [R a senator].
A call|push|press|ask for &PROBE (into|of|against|over R?)
    + The [A United Nations] called for an investigation into the death of the [R journalist].
A 's &PROBE into|of|against|on R
    + [A Brazil]'s investigation into [R Petrobras] widened.
the &PROBE into|of|against R by A
    + The investigation into [R the minister] by [A prosecutors] went on.
R be under_investigation (by|for|in|over A)
    + [R The coast guard] is under investigation by [A prosecutors].
R come under investigation|scrutiny|suspicion|examination|inquiry (from|by|of|for|over A)
    + [R The bank] came under scrutiny from [A regulators].
R face investigation|inquiry|probe|questioning|scrutiny|impeachment (by|from|in|over|of A)
    + [R The premier] faces an inquiry by [A parliament].
A place|put R under|in investigation|suspicion|scrutiny|microscope
    + [A Magistrates] placed [R the mayor] under investigation.
A notify R of suspicion
A send|dispatch|appoint|set_up|form|establish|create|name|convene|deploy|task &PANEL to investigate|probe|examine|inquire
    + The [A United Nations] sent experts to investigate in Syria.
A set_up|form|establish|create|appoint commission|committee|inquiry|panel|tribunal on|into|over R
    + [A Parliament] set up a commission on [R the police].
A gather|collect|take|hear evidence|testimony on|about|of|against|from R
    + [A The court] heard testimony against [R the general].
A=police|prosecutor|investigator|detective search R 's residence|house|home|office|headquarters for evidence|clue
A summon R to explain
A call|summon R as witness
A demand|seek accountability|explanation (from|of|by R)
    + [A Germany] demanded an explanation from [R Washington].

# ---- what is no ACCUSE -------------------------------------------------------------------------------------

ignore
A slam|bash|knock|rap door|brake|ball|table|home|gate|lid
    * [A The Congress] slammed the door on [R the chiefs].
A blast hole|tunnel|rock|music|path|way
A blast off|into|through _
A slam|crash into _
    * A truck slammed into [R a police station].
A pan|slam|blast|savage|mock|criticize|criticise|condemn|trash film|album|book|show|play|movie|novel|performance|song|restaurant|episode|concert|exhibition|fashion
    * [A Critics] slammed the [R French] pianist's album.
A rip|tear paper|page|shirt|muscle|ligament|hole|roof|tree
A call_out troop|force|armed_forces|army|member|worker|national_guard|militia|reserve|name|number
    * [A The president] called out the [R army].
A look into it|matter|mirror|eye|future|distance|possibility|camera|face|sky|option
A complain of headache|pain|fever|symptom|fatigue|nausea|cough|cold|dizziness|heat|noise
A blame weather|rain|drought|wind|fog|storm|heat|virus|glitch|technical_fault|bird|snow|climate_change|human_error|pilot_error
    * [A The ministry] blamed the weather.
A charge R for meal|ticket|service|use|parking
A condemn _ to death|gallows|prison|jail|hang|life|imprisonment|poverty|lash
A condemn building|house|bridge|property
A take R to court|law over|for patent|trademark|copyright|invoice|delivery|contract_dispute|royalty
    * [A A A Danish company] took [R a supplier in Poland] to court over a patent.
A sue R over|for patent|trademark|copyright|invoice|divorce|royalty|design
    * [A A Danish toymaker] sued [R a rival] over a patent.
A book hotel|flight|ticket|table|room|seat|place|win|hall|trip|holiday
A fault plan|design
A face questioning|trial of strength|patience
A=&SPORTSMAN|critic accuse|blame|slam|blast|criticize|criticise|rip|attack|fault|rebuke R?
    * [A The Ottawa coach] accused [R the German team] of sleeping.
A=&TRADER accuse|sue|blame|prosecute R=&TRADER
