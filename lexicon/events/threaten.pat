# THREATEN: warn with force or serious consequence, ultimatum. "threaten to" is the THREAT operator.

set PREPOSITION += unless lest
# Verbs with which one binds oneself to what comes; the harm is named behind them.
set VOW = vow swear pledge promise threaten warn plan intend prepare plot aim resolve declare propose
set SWEAR = vow swear threaten
set RETRIBUTION = revenge retaliation vengeance reprisal retribution payback consequence response punishment
    countermeasure counter-measure repercussion counter-attack counterattack retort price cost reckoning surprise
    trouble
set HARSH_MEASURE = sanction tariff embargo ban restriction curb penalty fine levy duty trade_war
    counter_sanction visa_ban travel_ban asset_freeze quota blacklist boycott crackdown dissolution
set FORCE_THREAT = attack war force invasion bombing retaliation violence death action military_action strike reprisal airstrike
    air_strike missile bombardment annihilation destruction intervention military_intervention offensive assassination murder
    beheading rape execution bloodshed onslaught incursion assault jihad
set HARM = attack bomb shell kill invade strike shoot destroy punish crush avenge retaliate hit_back strike_back hit hit_out
    annihilate obliterate raze level flatten sink wipe_out eliminate exterminate slaughter behead burn torch bury hunt hunt_down
    liquidate overthrow topple execute hang lynch massacre conquer overrun storm pound smash liberate recapture retake
    fight_back target assassinate murder abduct kidnap behead cripple incinerate nuke drown blow_up
    shoot_down bring_down eradicate neutralise neutralize decapitate strangle poison ambush rape stone hack whip
    chop bomb_out besiege dismember skin slit unleash
set DRIVE_OUT = drive drive_out chase chase_out expel evict throw_out kick_out oust deport repatriate remove banish send_back
set CLAMP = impose close ban restrict block sanction boycott outlaw shut shut_down dissolve prohibit censor suppress
    close_down seal_off blockade sue fine penalise penalize blacklist confiscate seize disband
    strip revoke deregister padlock cut_off turn_off ground bar
set SEVER = cut sever suspend halt withdraw pull leave quit end stop break_off cancel walk_out freeze resign withhold pull_out
    scrap abandon tear_up rip_up abrogate renounce terminate secede veto downgrade recall sever reconsider review scupper
    derail torpedo block withdraw_from boycott scuttle
set STRIKE_ACT = strike walk_out down_tool protest demonstrate rally march picket blockade paralyse paralyze occupy
    cripple shut_down ground stay_away
set SPAN = day hour week month minute year fortnight

operator THREAT THREATEN
A caution R that|of|about|against E
    + [A Moscow] cautioned [R Kyiv] that it would attack.
    + [A The rebels] cautioned [R the army] that they would shell Goma.
    * The vet cautioned the boy that it would rain.
A threaten|menace R by E
A serve notice|warning that E
A put R on notice that E

event THREATEN 130
A! threaten|menace|intimidate|blackmail|cow|bully|browbeat R! (with _)
    + [A North Korea] threatened [R Seoul] on Friday.
    + [R Judges] have been intimidated by [A gangs].
    * Rain threatens the picnic.
    * Rising seas threaten coral reefs.
A threaten to _
    + [A Belgrade] threatened to act.
A warn|caution R! (of|against|about|that|to|over _)
    + [A Beijing] warned [R Taipei] against independence.
    + [R Tehran] was warned by [A Washington] not to go further.
    * Doctors warned of a long winter.
A warn R!
A warn of|that &RETRIBUTION|war|force|escalation|sanction|reprisal|catastrophe|confrontation|bloodshed|action|countermeasure (against|for|on|if|unless R)
    + [A Moscow] warned of consequences on Friday.
    * Doctors warned of rain.
A issue|deliver|send|sound|give|repeat|fire|serve|address|convey|shout|utter|voice|reiterate|renew|hurl|level|direct|pass threat|warning|menace|ultimatum|admonition|message_of_warning (to|against|of|at|over R)
    + [A Pretoria] issued a warning to [R Lesotho].
    * The lighthouse sends a warning to ships.
A fire|shoot warning_shot (at|over|across R)
    + [A The coastguard] fired a warning shot at [R fishermen].
A 's threat|menace|intimidation (to|against|of|toward|towards|over R)
    + [A Pyongyang]'s threats against [R Seoul] continued.
A 's ultimatum|warning to|against R
A make threat (against|to|toward|towards R)
    + [A Moscow] made threats against [R Finland].
R receive|get|face death_threat|bomb_threat|threat|menace|threatening_letter|threatening_call|threatening_message|warning (from|by A)
    + [R The senator] received death threats.
    + [R The mayor] received threats from [A the cartel].
    * The town receives warnings of storms.
the death_threat|threat|menace|intimidation against|of R (by|from A)
    + There were death threats against [R the judge].
the threat by|from A (against|to|of R)
    + The threats by [A militants] went on.
    * The threat from the storm passed.
A send|mail|text|phone|leave|make|post death_threat|bomb_threat|bullet|threatening_letter|threatening_message (to|against R)
    + [A Militants] sent death threats to [R a senator].
A &SWEAR &RETRIBUTION|revenge|response (against|on|for|to R)
    + [A Iran] vowed revenge on [R Israel].
    * The shop promised a price on Monday.
A vow|promise|pledge|threaten action|trouble (against|on|for|to R)
A promise R &RETRIBUTION|war|death|fire|hell (for _)
    * The weather promised a surprise.
A vow|pledge|promise|threaten|swear to respond|react (against|to R)
A vow|pledge|promise|threaten|swear to punish|crush|avenge|teach|deter|confront|fight|resist R
    + [A Putin] vowed to punish [R the killers].
A increase|step_up|ramp_up|pile|crank_up|heighten|intensify|exert|turn_up|ratchet_up pressure|heat|screw (on|against R)
    + [A Washington] stepped up pressure on [R Havana].
A turn|tighten|put screw (on R)
    + [A Beijing] tightened the screws on [R Hong Kong].
A read riot_act (to R)
A draw red_line (against|for R)
A serve notice|warning (on|to R)
    + [A Manila] served notice on [R a Chinese firm].
A put R on notice
    + [A Washington] put [R Tehran] on notice.
    * The teacher put the poem on the notice.
A rattle sabre|saber|sword (at|against R)
    + [A Moscow] rattled its sabres at [R Estonia].
    * The wind rattled the sabres in the hall.
A raise|conjure_up|evoke|invoke|brandish|dangle spectre|specter|threat|prospect of sanction|war|tariff|invasion|force|attack|civil_war (on|against R)
    + [A Trump] raised the spectre of war.
A hold_out|raise prospect|threat|possibility of &HARSH_MEASURE (against|on|for R)
    + [A Brussels] raised the prospect of sanctions against [R Serbia].
A make|get example (of R)
A make R pay|regret
A shake|wag|brandish|raise fist|finger|sword|stick|big_stick (at|against R)
    + [A Brussels] wagged its finger at [R Budapest].
    * The boy brandished a stick.
A throw|bring book (at R)
A warn|caution|tell|threaten R against _
A hint|intimate at sanction|retaliation|revenge|reprisal|action|revolt|strike|force|war|coup (against|on R)
    + [A Brussels] hinted at sanctions against [R Serbia].
    * The sky hinted at revolt.
A signal|telegraph readiness|intention to strike|attack|invade
A stand|be ready|prepared to strike|attack|invade|fight|retaliate|respond
A be ready for war|confrontation|battle (with|against R)

event THREATEN 139 diplomatic
A issue|deliver|give|present|set|hand|announce|impose|send|serve|lay_down|hand_down ultimatum|deadline|final_demand|final_warning (to|for|on R)
    + [A The European Union] issued an ultimatum to [R London].
    + An ultimatum was delivered to [R Serbia] by [A Vienna].
    * The deadline for the crossword is noon.
A give|set|hand|send R deadline|ultimatum|final_warning
    + [A The United States] gave [R the junta] a deadline.
A give R &SPAN to|until _
    + [A The junta] gave [R France] a month to answer.
    * Heavy snow gave pupils a day to rest.
A! give|grant|allow R! to comply|leave|vacate|surrender|disarm|quit|withdraw|depart|amend|produce|free|release|hand_over|return|dismantle|repeal|abandon|lay_down|remove|clear|resign|pay|evacuate|agree|accept|rejoin|sign|restore|step_down|reverse|scrap|decide|drop|cease|demolish|close|double
    + [A The junta] gave [R the rebels] three days to disarm.
    * The law gave the town a month to agree.
A give R choice|alternative (of|between _)
A 's ultimatum|deadline to|for R
    + [A Vienna]'s ultimatum to [R Belgrade] led to war.
A serve R with warning|ultimatum|final_demand|notice
    + [A Ankara] served [R Athens] with an ultimatum.
    * The cook served them with a notice of his menu.

event THREATEN violence 138 military
A threaten|menace R with &FORCE_THREAT
    + [A North Korea] has threatened [R Japan] with war.
    * The storm threatened the coast with death.
A threaten|menace|promise|swear|vow|pledge &FORCE_THREAT|blood|fire|hell|lead (against|on|for|to R)
    + [A Iran] has threatened war against [R Israel].
A threaten|vow|swear|pledge|promise to attack|bomb|shell|kill|invade|strike|shoot|destroy R
    + [A Hezbollah] threatened to attack [R Haifa].
    + [A The Taliban] have threatened to kill [R journalists].
A vow|swear|threaten to &HARM (R?)
A=&CROWD vow|swear|threaten to &HARM (R?)
    + [A The Houthis] have sworn to sink [R American ships].
    + [A Washington] vowed to hit back.
    * The chef vowed to smash a pumpkin.
A vow|pledge|promise|threaten|swear to retaliate|avenge|hit_back|strike_back|fight_back (against R)
    + [A Tehran] vowed to retaliate on Tuesday.
A pledge|promise|plot|plan to annihilate|obliterate|raze|level|flatten|sink|wipe_out|exterminate|crush|hit_back|strike_back|retaliate|invade|conquer|overthrow|hunt_down|kill|assassinate|blow_up|retake|recapture R?
    + [A Hamas] pledged to wipe out [R Israel].
A vow|swear|threaten|pledge|promise to march on|against R
A vow|swear|threaten|pledge to take|carry war|fight|revenge (to|into|on|against R)
A vow|swear|threaten|pledge to use|unleash|deploy|launch|resume force|attack|weapon|war|missile|strike|hell|offensive|bombing (against|on|at R)
A declare|issue|proclaim|announce feud|blood_feud|fatwa|vendetta|death_sentence (against|on R)
    + [A The cleric] issued a fatwa against [R the writer].
A put|place|offer|set bounty|price|reward on|for|over R
    + [A The Taliban] put a bounty on [R the governor].
    * The shop put a price on the lamp.
A mark|single_out R for death|assassination|elimination
    + [A The Mafia] marked [R the judge] for death.
    * The boy aimed a toy gun at a tin.
A pull|draw|brandish|wave gun|knife|pistol|machete|rifle|sword|weapon|axe|sabre|grenade (on|at R)
    * Two actors brandished swords.
A threaten|vow|warn|swear &HARM
A say|warn|declare|announce that R! be target|legitimate_target|fair_game|prey|legitimate_prey
A name|call|declare R legitimate_target|military_target

event THREATEN restrict 132
A threaten|menace|mull &HARSH_MEASURE (on|against|for|over R)
A promise|vow|plan|swear|moot|float|weigh|consider|ponder|draft|eye|envisage|contemplate|prepare &HARSH_MEASURE on|against|over R
    + [A Trump] threatened tariffs on [R Mexico].
    + [A The United States] is mulling sanctions on [R Ghana].
    * The town council considered curbs along the road.
A threaten|menace|warn R with|of &HARSH_MEASURE|suspension|penalty|isolation|dismissal|sack
    + [A Brussels] threatened [R Ankara] with tariffs.
A vow|threaten|swear|warn to &CLAMP (R?)
    + [A Iran] threatened to close the strait.
    * The lights threatened to ban sleep.
A threaten to ban|block|sanction|boycott R
    + [A Washington] threatened to boycott [R Turkey].
    * The storm threatened to block the road.
A vow|pledge|promise|swear|threaten to stop|shut|close|ban|sue R
A plan curfew|lockdown (in|on R)
A seek|propose|want to bar|ban|outlaw|dissolve|disqualify R
    + [A Prosecutors] sought to ban [R the party].
A vow|threaten|promise|pledge|announce crackdown|clampdown (on|against R)
    + [A The governor] promised a crackdown on [R protesters].
A! crack whip (on|over R)
R! face|risk &HARSH_MEASURE|prosecution|lawsuit|arrest|jail|prison|imprisonment|bombardment|annihilation|direct_rule|isolation|expulsion|invasion unless|if _
    + [R Serbia] faces sanctions unless it complies.
    * The team faces a ban if it loses.
sanction|tariff|retaliation|penalty|embargo|prosecution|expulsion loom|await (over|for R)
    + Sanctions loom for [R judges].
    * A storm looms.
sanction|tariff|retaliation|prosecution|expulsion await R

event THREATEN territory 138 military
A threaten|vow|swear|pledge|promise to seize|annex|occupy|retake|recapture|reconquer|take_back|take|reclaim|grab territory|city|town|capital|island|land|area|province|region (of|from|in R)
    + [A Venezuela] threatened to annex [R Guyana].
    * The ant threatened to occupy the jar.
A claim|threaten annexation (of R)
    + [A Netanyahu] threatened annexation of [R the West Bank].

event THREATEN expel 136
A vow|threaten|swear|plan|pledge|promise|warn to &DRIVE_OUT R
    + [A The mayor] vowed to drive out [R the gang].
    * The farmer vowed to drive a tractor.
A threaten R with expulsion|deportation|eviction
    + [A The king] threatened [R nuns] with expulsion.
A threaten|plan|announce expulsion|deportation|eviction|mass_deportation (of R)

event THREATEN arrest
A issue|seek|request|obtain|secure|apply_for|file|renew|announce|release|circulate|want arrest_warrant|warrant (for|against R)
    + [A Prosecutors] sought an arrest warrant for [R the minister].
    * The shop issued warrants to its shareholders.
the arrest_warrant|warrant for|against R (by|from A)
    + There was an arrest warrant for [R the president].
A arrest|detain|try|remand R in absentia
    + [A A court] arrested [R the economist] in absentia.
A issue red_notice (for|against R)
A put|place R on wanted_list|most_wanted_list
A threaten|vow|warn|pledge|swear|promise to arrest|jail|prosecute|imprison|detain|charge|indict|try|lock_up R
    + [A The general] threatened to arrest [R deputies].
A threaten|warn R with|of arrest|jail|prison|imprisonment|prosecution|trial|charge|lawsuit|court
    + [A The general] has threatened [R nuns] with prison.
A threaten prosecution|lawsuit|arrest|legal_action|court_action (against|of|over R)
    + [A Ottawa] threatened legal action against [R the company].
R be want in|by|for A

event THREATEN relations 1313 diplomatic
A threaten|warn to &SEVER (R?)
    + [A Ankara] threatened to suspend ties.
    + [A The Palestinians] threatened to quit talks with Israel.
    * The old engine threatened to stop.
A threaten|vow|warn|plan to cut_off|withhold|freeze|suspend|slash aid|funding|tie|relation|trade|support|gas|supply|power (to|with R)
A threaten|plan boycott|withdrawal|exit|veto|pullout (of|from|against R)
    + [A Ankara] threatened a veto.
A vow|threaten|warn|plan|pledge|resolve|vote to &STRIKE_ACT (over|against|at R)
A=&CROWD vow|threaten|warn|plan|pledge|resolve|vote|swear|promise to &STRIKE_ACT|strike|join|block|boycott (over|against|at R)
    * The clock threatened to strike.
A threaten|plan|schedule|ballot|vote strike|general_strike|walkout|strike_action|industrial_action|boycott|stoppage|work_stoppage (over|against|in|at R)
A=&CROWD threaten|plan|schedule|ballot|vote &STOPPAGE|boycott|&DEMO|blockade (over|against|in|at|on R)
A=&CROWD announce|call &STOPPAGE for|from _
A threaten|warn of|with strike|walkout|industrial_action|general_strike|protest|unrest
A vote|ballot for|on|to strike|strike_action|industrial_action (over|against R)
A vow|threaten|swear|pledge|promise to make|render _ ungovernable
A plan|announce|threaten|prepare|ready protest|rally|march|demonstration|long_march|sit_in (against|on|over|in R)
    * The club announced a march.
A call|appeal on|upon|to supporter|follower|people|member|sympathiser|citizen|worker to join|march|protest|demonstrate|strike|rally|rise_up|mobilise|mobilize|walk_out
A urge|tell|ask supporter|follower|people|member|sympathiser|citizen|worker to join|march|protest|demonstrate|strike|rally|rise_up|mobilise|mobilize|walk_out
A call|summon|urge supporter|follower|people|member onto|to street (against R)

ignore
A warn reader|viewer|motorist|driver|parent|investor|patient|customer|consumer|traveller|tourist|swimmer|fan|shopper|public|user (of|about|against|that _)
    * [A The minister] warned motorists of fog.
A threaten livelihood|health|growth|recovery|crop|species|existence|stability|unity|record
A vow|promise|pledge to fight|stop|tackle|crush|destroy corruption|poverty|crime|inflation|disease|cancer|virus|pandemic|inequality|hunger
    * [A The president] vowed to crush corruption.
A vow|swear to fight|hit_back|strike_back|respond in|until|for second|match|game|race|whistle|final|set
    * [A The players] vowed to fight until the last second.
