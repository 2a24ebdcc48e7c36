# CONSULT: meet, visit, host, talk, negotiate, phone, mediate.

event CONSULT 040
A! meet R!
    + [A Vladimir Putin] met [R Angela Merkel] in Sochi.
    + [A Pope Francis], who met [R Viktor Orban] on Sunday, flew on to Slovakia.
    * Supply met demand.
A meet|confer|consult|huddle with R
    + [A John Kerry] met with [R Mohammad Javad Zarif] in Vienna.
    + [A Angela Merkel] has conferred with [R Francois Hollande].
    * The news was met with silence.
A! talk|speak with|to R=@person|nation
    + [A Antony Blinken] spoke with [R Wang Yi] on Tuesday.
    * He spoke to the audience with charm.
    + [A Kim Jong Un] and [A Donald Trump] met in Singapore.
A hold|have|conduct|begin|start|open|resume|attend|join|continue|conclude|finish talk|meeting|discussion|consultation|conversation|summit|dialogue|session with|between R
    + [A Turkey] held talks with [R Qatar].
    + Talks with [R the Taliban] were held by [A Washington] in Doha.
    * The band held a concert.
A hold|have|conduct|begin|start|open|resume|attend|join|continue|conclude|finish talk|summit|dialogue
    + [A Kabul] began talks on Saturday.
    + [A Xi Jinping]'s meeting with [R Vladimir Putin] lasted two hours.
    + Talks between [A Iran] and [A the United States] ended on Friday.
A discuss _ with R
    + [A Erdogan] discussed Libya with [R President Donald Trump].
    * She discussed her novel with passion.
A brief|update R! (on _)
    + [A The general] briefed [R the president] on the war.
A exchange view|opinion with R
    + [A The foreign minister] exchanged views with [R Sergey Lavrov].

event CONSULT 046 diplomatic
A negotiate|bargain with R
    + [A The government] negotiated with [R the rebels].
    + [A Colombia] has been negotiating with [R the FARC] since 2012.
    * The car negotiated the corner with ease.
    * The soldiers negotiated a narrow path down the hill.
A negotiate
    + [A Tehran] negotiated for weeks.
AR! negotiate
    + [A Sudan] and [A Ethiopia] are negotiating in Addis Ababa.
A hold|begin|start|open|resume|enter|conduct|continue|conclude negotiation (with|between R)
    + [A Serbia] has opened negotiations with the [R European Union].
    + [A Britain]'s negotiations with [R Brussels] stalled.
    + Negotiations between [A Serbia] and [A Kosovo] began.

event CONSULT 045 diplomatic
A broker talk|negotiation|deal|agreement|truce|ceasefire (between|with R)
    + [A Egypt] brokered a truce between [R Hamas] and Israel.
A launch|offer|begin|undertake|lead mediation|mediation_effort (between|among|with R)
    + [A Algeria] offered mediation between [R Mali] and the rebels.
    * A broker found the couple a flat.
A 's mediation_effort (between|in|with R)
    + [A Norway]'s mediation efforts in [R Sri Lanka] lasted for years.

event CONSULT visit 042
A! visit R!
    + [A Wang Yi] visited [R Pyongyang] on Monday.
    + [R Beirut] was visited by [A Emmanuel Macron] after the blast.
    * Tourists visited the museum.
    * You can visit our website.
A make|pay|begin|complete|conclude|wrap_up visit|trip|state_visit (to|in R)
    + [A Narendra Modi] paid a visit to [R Nepal].
    + [A Xi Jinping] began a state visit to [R France].
A arrive|land in R for talk|visit|meeting|summit|discussion
    + [A Antony Blinken] arrived in [R Cairo] for talks.
A travel|fly|go to R for talk|meeting|visit|summit
    + [A Kim Jong Un] travelled to [R Beijing] for talks.
A fly|travel to R to meet|discuss|attend|visit
    + [A Angela Merkel] flew to Ankara to meet [R Turkish leaders].
A 's visit|trip|state_visit to R
    + [A Nancy Pelosi]'s visit to [R Taiwan] angered China.
A attend summit|meeting|conference|funeral (in|of R)
    + [A Cyril Ramaphosa] attended the funeral of [R Robert Mugabe].
A tour R!
    + [A Hillary Clinton] toured [R Kenya] last week.

event CONSULT visit 043
A! host|receive|greet R!
    + [A Emmanuel Macron] hosted [R Angela Merkel] in Paris.
    + [R Narendra Modi] was received by [A Vladimir Putin] at the Kremlin.
    * The stadium hosted the final.
    * He received a letter.
A welcome R to palace|office|capital|residence|white_house
    + [A Xi Jinping] welcomed [R Joko Widodo] to the capital.
A host summit|meeting|conference|talk with|of|between R
    + [A Kazakhstan] hosted talks between [R Turkey] and [R Russia].
A hold reception|dinner|banquet for R
    + A dinner for [R Shinzo Abe] was held by [A Barack Obama].

event CONSULT phone 041
A phone|telephone R
    + [A Boris Johnson] phoned [R Joe Biden].
    + [R Mahmoud Abbas] was telephoned by [A Barack Obama].
    * She phoned for a taxi.
    * Farmers in Kenya pay for seeds by phone.
A call R! to discuss|explain|congratulate|assure|express
    + [A Rex Tillerson] called [R Sergey Lavrov] to discuss Syria.
A speak|talk with|to R by|on|over phone|telephone
    + [A Boris Johnson] spoke to [R Joe Biden] by telephone.
A hold|have|receive phone_call|telephone_call|phone_conversation|telephone_conversation (with|from R)
    + [A Emmanuel Macron] held a phone call with [R Vladimir Putin].
A discuss _ with R in|by|over phone_call|phone|telephone
    + [A Olaf Scholz] discussed grain with [R Vladimir Putin] by telephone.

# ---- wider: sets ------------------------------------------------------------------------------------------

set PREPOSITION += alongside beside
# Verbs for sitting down together; with R or as a list.
set CONFER = meet confer parley powwow huddle caucus deliberate lunch dine breakfast sup converse commune
    teleconference videoconference video-conference sit_down meet_up get_together chat haggle hold_talk rap
    parlay tango_with palaver
set PALAVER = talk meeting discussion summit conversation dialogue encounter consultation session negotiation
    parley tete-a-tete tête-à-tête powwow huddle audience conference debate exchange get-together
    sit-down rendezvous bargaining haggling brainstorming deliberation face-to-face working_lunch
    working_dinner peace_talk ceasefire_talk trade_talk summit_meeting round_table roundtable pow-wow
    consultation conclave mini-summit phone-in
set HOLD = hold have conduct begin start open resume attend join continue conclude finish wrap_up reopen
    restart kick_off enter enter_into engage_in launch convene co-host chair co-chair arrange stage complete
    round_off end broker renew initiate pursue
set MEAL = lunch dinner breakfast tea coffee supper meal working_lunch working_dinner working_breakfast drink
    iftar banquet
set GOBETWEEN = mediator go-between intermediary referee broker peacemaker facilitator middleman arbiter
    arbitrator interlocutor conciliator peace_broker honest_broker guarantor moderator third_party
set GOVERN_HEAD = minister president premier prime_minister chancellor envoy ambassador emissary king queen emir
    sultan prince crown_prince secretary chief diplomat commissioner delegation negotiator mediator leader
    general official representative delegate senator lawmaker mayor governor pope cardinal patriarch
    archbishop bishop rapporteur chairman chairwoman speaker spymaster counterpart vice-president
    deputy foreign_minister high_commissioner team mission head_of_state head junta royal troika
    parliamentarian legislator congressman taoiseach vice-premier adviser advisor princess monarch
set GO_TO = travel fly jet journey pop_over fly_in jet_off
set ARRIVE = arrive land touch_down disembark alight fly_in jet_in

event CONSULT 040
A &CONFER with R=@person|group|organization|nation|place
    + [A The Turkish president] dined with [R Emmanuel Macron].
    + [A Rebels] parleyed with [R the governor].
    * The miner dined with his dog.
    * Police met the marchers with water cannon.
AR! &CONFER|convene|reconvene|confabulate
    + [A The Kenyan president] and [A the Ugandan president] conferred in Nairobi.
    + [A The foreign ministers] convened in Rome.
A! talk|speak with R=@group|organization
    + [A The British minister] spoke with [R farmers].
A! talk to R=@organization
A consult|debrief|sound_out|canvass|buttonhole R=@person|group|organization|nation|place
    + [A The Ethiopian president] consulted [R the generals].
    * She consulted the map.
A take counsel with R
A have|take|drink|share|eat &MEAL with R=@person|group|nation|place
    + [A The Belarusian ambassador] had lunch with [R Angela Merkel].
    * He had lunch with a book.
AR! have|take|drink|share|eat &MEAL
A shake hand with R
    + [A Trump] shook hands with [R Kim Jong Un].
AR! shake hand
A shake R 's hand
A compare note with R
AR! compare|exchange|trade|swap note|view|opinion|greeting|pleasantry|idea|proposal|paper|word|bow|position
    + [A India] and [A China] exchanged views.
A exchange|trade|swap note|view|opinion|word|greeting|message|pleasantry|idea|bow with R
    + [A Iran] has exchanged messages with [R Washington].
    * Boxers exchanged blows.
A talk_over|go_over|thrash_out|hash_out|hammer_out|iron_out _ with R
    + [A Poland] hammered out terms with [R Slovakia].
AR! hammer_out|thrash_out|hash_out|iron_out _
AR! discuss _
    + [A Japan] and [A India] discussed the dam.
A raise issue|matter|case|question|concern with R
    + [A Sweden] raised the case with [R China].
A &HOLD &PALAVER (with|between R)
    + [A Greece] wrapped up consultations with [R Albania].
A embark on &PALAVER (with R)
A engage R in &PALAVER
A put head together with R
AR! put head together
A come|bring face_to_face with R
A have face_to_face with R
A 's &PALAVER with R
    + [A Germany]'s consultations with [R Austria] went on.
the &PALAVER between|among|of AR!
    + The encounter between [A Macron] and [A Putin] was brief.
A hear_out R=@person|group|organization
    + [A The mayor] heard out [R the teachers].
A give|grant hearing|audience|hour|interview to R
A grant|give|accord R audience|hearing
A maintain|keep_up|establish|make|open contact|channel|back_channel|line|dialogue with|to R
    + [A Qatar] opened a back channel to [R the Taliban].
A be in_touch|in_contact|in_talk|in_negotiation|in_dialogue|in_discussion|in_conversation with R
    + [A Serbia] is in contact with [R Kosovo].
AR! be in_touch|in_contact|in_talk|in_negotiation|in_dialogue|in_discussion
A lock in &PALAVER with R
AR=minister|leader|president|envoy|delegate|diplomat|representative|ambassador|official|negotiator|chief|premier|foreign_minister gather|assemble|huddle|congregate|foregather
    + [A Foreign ministers] from Asia gathered in Bangkok.
A return to negotiating_table|bargaining_table|table|talk (with R)
    + [A The rebels] returned to the negotiating table.
A resume|hold|open|start|begin round (of R)
A take R aside

AR!=@person|nation talk|speak
    + [A Modi] and [A Trump] spoke in Delhi.
    * Villagers speak of the war.
A! parley|powwow|huddle|converse|teleconference|videoconference|sit_down|haggle|deliberate|tangle|rap with R
    + [A The Kenyan president] sat down with [R Ugandan bankers].
    * The coach huddled with his players.
A! speak|talk with R
    * Silence speaks with a soft voice.

event CONSULT 046 diplomatic
A bargain|renegotiate|wrangle|dicker|treat with R=@person|group|organization|nation|place
    + [A The unions] haggled with [R the minister].
    * The tourist haggled with a carpet seller.
AR! bargain|wrangle|renegotiate
    + [A Egypt] and [A Ethiopia] haggled for weeks.
A negotiate ceasefire|cease-fire|truce|peace|settlement|deal|agreement|treaty|release|accord|pact|compromise|loan|terms|protocol (with|between R)
    + [A Colombia] is negotiating a truce with [R the rebels].

event CONSULT third-party 045 diplomatic
A mediate|arbitrate|intercede|adjudicate|referee|umpire|conciliate|go_between|shuttle (between|among|in|with R)
    + [A Qatar] mediated between [R Hamas] and Israel.
    * A broker in London sold two flats in March.
    + [A The bishops] interceded with [R the rebels].
    + [A Kenya] arbitrated between [R Sudan] and Ethiopia.
    * The bus shuttles between two hotels.
A broker|facilitate|mediate|moderate|help_broker|chair|oversee|sponsor talk|negotiation|deal|agreement|truce|ceasefire|cease-fire|peace|dialogue|accord|settlement|compromise|release|pause|pact|peace_deal|peace_talk|meeting|swap|prisoner_swap|exchange|reconciliation (between|with|of|in R)
    + [A Turkey] facilitated a dialogue between [R Russia] and Ukraine.
A mediate for R
    * Stress is mediated by hormones.
A act|serve|step_in|work as &GOBETWEEN (between|for R)
    + [A Oman] acted as intermediary between [R Iran] and Saudi Arabia.
A be &GOBETWEEN (between|for R)
A play|assume|take role of &GOBETWEEN
A offer|lend|use good_office (to|between R)
A bring|get|coax|steer R to negotiating_table|table
    + [A Norway] brought [R the rebels] to the table.
A bring|get R together
A relay|carry|convey|ferry|pass message|note|letter|proposal between|to|from R
    + [A Switzerland] relayed messages between [R Iran] and the United States.
    * Birds carry messages to nobody.
A bridge gap|difference between R
A 's mediation|arbitration|good_office|shuttle_diplomacy|intercession (between|in|with R)

event CONSULT visit 042
A=@person|nation &GO_TO to|into R=@nation|place
    + [A Vladimir Putin] flew to [R Beijing].
    + [A Turkish foreign minister Hakan Fidan] travelled to [R Kyiv] on Friday.
    * Swallows fly to Kenya.
A=&GOVERN_HEAD &GO_TO|drive|walk to|into R=@nation|place
    + [A A delegation] flew to [R Kabul].
A=@person|nation &ARRIVE in|at R=@nation|place
    + [A Sergey Lavrov] landed in [R Algiers].
A=&GOVERN_HEAD &ARRIVE in|at R=@nation|place
    + [A European envoys] arrived in [R Tripoli].
    * Summer arrived in Rome.
A! &GO_TO|drive|go to see|meet|consult|visit|brief R=@person|group|organization|nation|place
    + [A The elders] drove to see [R the governor].
A=@person drop_in|drop_by|stop_by|pop_in|look_in on R
    + [A The British ambassador] dropped in on [R the Syrian president].
A=@person swing|pass through R=@nation|place
A=@person|nation stop_over in R=@nation|place
A=@person pay call|courtesy_call|respect|visit on|to R
    + [A The Indian admiral] paid a courtesy call on [R the president].
    * He paid a call on his aunt.
A make|pay|begin|complete|conclude|wrap_up|start|end|kick_off|embark|arrange|cut_short|extend visit|trip|state_visit|tour|stopover|stop|pilgrimage|official_visit|working_visit|surprise_visit|courtesy_call|mission (to|in|of|on R)
    + [A Joe Biden] made a surprise visit to [R Kyiv].
A be on_visit|on_tour|on_trip|on_mission (to|in|of R)
A 's stopover|tour|state_visit|official_visit|pilgrimage|working_visit|journey|stop in|of|to R=@nation|place
    + [A Obama]'s tour of [R Kenya] ended.
R get|receive|have visit from A
    + [R The villagers] got a visit from [A the president].
R get|receive|have|field call|phone_call|video_call from A=@person|nation
    + [R The governor] received a call from [A the Mexican president].
R grant|give|accord A=@person|group audience|hearing
    + [R The pope] granted [A the widow] an audience.
A=@person|group|nation have|get|seek|win|obtain audience (with R)
A=@person|group|nation meet R on sideline
A=@person|nation be guest of|in R
A attend talk|peace_talk|inauguration|funeral|ceremony|coronation|parade (in|with|of R=@nation|place|person)
A=@person|nation tour R=@nation|place
A=@person inspect|tour camp|front|base|prison|site|plant|factory|village|border (in|of R)
A cross to R=@nation|place for talk|meeting

event CONSULT visit 043
A! host|receive|greet|entertain|fete|fête|regale|wine_and_dine R=@person
    + [A The king] entertained [R the Russian ambassador].
A! receive delegation|envoy|emissary|mission|guest|visitor from|of R
    + [A The sultan] received envoys from [R Yemen].
    * The hotel receives guests from Spain.
A roll_out red_carpet for R
    + [A Riyadh] rolled out the red carpet for [R Donald Trump].
A usher R into office|palace

event CONSULT phone 041
A ring R=@person
A phone|telephone|dial|ring_up|phone_up|call_up R=@person|nation|organization|place
    + [A Lula] rang [R Gustavo Petro].
    * Bells rang in Rome.
AR! telephone|phone
A get R on phone|line|telephone
    + [A Macron] got [R Putin] on the phone.
A place|make|hold|have|conduct|receive|put_in call|phone_call|telephone_call|phone_conversation|telephone_conversation|video_call|conference_call|videoconference|video_conference (with|to|from R=@person|nation|organization|place)
    + [A The Iraqi premier] held a video call with [R Joe Biden].
AR! hold|have|conduct phone_call|telephone_call|video_call|phone_conversation|telephone_conversation|videoconference
AR! speak|talk|confer by|on|over|via telephone|phone|hotline|video|video_link|videoconference|conference_call
    + [A Modi] and [A Trump] spoke by telephone.
A consult|speak|talk|confer with|to R by|on|over|via telephone|phone|hotline|video|video_link|videoconference|conference_call
A discuss _ with R in|by|over|via call|telephone_call|phone_conversation|video_link
A 's phone_call|telephone_call|phone_conversation|telephone_conversation|call with|to R
    + [A Trump]'s phone call with [R Putin] lasted an hour.
the phone_call|telephone_call|phone_conversation|telephone_conversation|telephone_conversation between AR!
A=@person|nation call R=@person|nation by phone|telephone
    + [A Erdogan] called [R Putin] by telephone.

ignore
A meet|greet R with force|silence|violence|boo|jeer|applause|protest|cheer
    * [A The miners] met [R the minister] with silence.
A meet enemy|resistance|death|end|fate|match|eye|head-on
AR! meet|discuss in|on|at field|pitch|final|semifinal|semi-final|quarter-final|court|ring|cup|league|match|water|sea|playoff|game
    * Spain and Italy meet in the final.
_ sit|fly|travel|arrive|land home
A travel|fly|head|return to R for game|match|tournament|final|tour|surgery|treatment|holiday|race|holidays|wedding|cup|season|test
A! visit R for holiday
A attend funeral of singer|actor|writer|mother|father
