# SUPPORT: praise, endorse, back, recognise, congratulate, establish relations, sign or ratify a treaty.

event SUPPORT 051
A endorse|embrace R!
    + [A The European Union] praised [R Kenya] for its reforms.
    + [R Joe Biden] was endorsed by [A Barack Obama].
    + [A Xi Jinping] has congratulated [R Lula] on his victory.
    * The critics praised the film.
A! back|support|honor|honour R!
    + [A Iran] backs [R Hezbollah].
    + [R The rebels], supported by [A Rwanda], took the town.
    * The plaster supports the arm.
A welcome R 's decision|move|step|announcement|statement|effort|election|resolution|ruling|release|commitment|initiative|offer|call
    + [A London] welcomed [R Dublin]'s decision.
A welcome decision|move|step|announcement|agreement|deal|effort|release|resolution|result (by|of|from R)
    + [A NATO] welcomed the decision of [R Sweden].
A endorse|support|back|applaud|welcome|hail|praise E
    + [A Japan] welcomed talks between [R North Korea] and Washington.
A express|voice|pledge|reiterate|offer|reaffirm|declare|affirm|give|lend|show support|backing|solidarity|sympathy|condolence|appreciation|confidence|admiration (for|to|with R)
    + [A Turkey] voiced support for [R Azerbaijan].
    + Condolences were offered to [R Poland] by [A the pope].
    * The beam gives support to the roof.
A reiterate|reaffirm|affirm|express|reinforce commitment (to|for R)
    + [A Washington] reaffirmed its commitment to [R Taiwan].
A 's support|backing|endorsement|praise|solidarity for|with R
    + [A Iran]'s support for [R Hamas] is well known.
A 's support|backing of R
    + [A Pakistan]'s support of [R the Taliban] angered Kabul.
A! thank R!
    + [A Zelensky] thanked [R Poland].
    * Guests thanked the cook.
A award|confer|bestow medal|order|prize|award to|on|upon R
    + [A Emmanuel Macron] awarded a medal to [R the soldiers].
A side|stand|sympathize|sympathise with|by R!
    + [A Greece] stands with [R Cyprus].
A vouch for R!
    + [A The senator] vouched for [R the judge].
A vote for R!
A rally behind|around R!
    + [A Republicans] rallied behind [R Donald Trump].

event SUPPORT 052
A! defend|justify|vindicate R!
    + [A Angela Merkel] defended [R Greece].
    + [R Boris Johnson] was defended by [A ministers].
    * The champion defended the title.
A defend R 's decision|policy|action|right|move
    + [A Moscow] defended [R Damascus]'s actions.
    + [A The bishops] stood up for [R the migrants].
    * The president stood up for the anthem.

event SUPPORT 054 diplomatic
A! recognize|recognise R! (as _)
    + [A Spain] recognised [R Palestine].
    + [R Juan Guaido] was recognised by [A Brazil] as president.
    * She recognised the song.
A establish|restore|normalize|normalise|upgrade|resume|forge|re-establish relation|tie|diplomatic_relation|diplomatic_tie|link (with|between|to R)
    + [A Israel] established diplomatic relations with [R Bahrain].
AR establish|restore|normalize|normalise|upgrade|resume relation|tie|diplomatic_relation|diplomatic_tie
    + [A Iran] and [A Iraq] have restored ties.
A exchange ambassador (with R)
    + [A Ethiopia] exchanged ambassadors with [R Eritrea].
    * Brazil exchanged shirts with Croatia.
A open|reopen embassy|consulate (in R)
    + [A The UAE] reopened its embassy in [R Syria].

event SUPPORT 057 diplomatic
A sign|ratify|conclude|initial|seal|clinch agreement|deal|treaty|accord|pact|memorandum|protocol|contract|convention|declaration|trade_agreement|peace_deal|peace_agreement (with|between|in R)
    + [A Serbia] signed an agreement with [R Kosovo].
    + A peace deal with [R the FARC] was signed by [A Juan Manuel Santos].
    * The singer signed autographs.
    * The winger signed a contract with a rival club.
AR sign|ratify|conclude|reach|strike|agree agreement|deal|treaty|accord|pact|memorandum|contract|compromise|trade_agreement
    + [A India] and [A Australia] signed a trade agreement.
AR agree on|to deal|agreement|treaty|pact|text (of _)
    + [A Armenia] and [A Azerbaijan] agreed on the text of a treaty.
A reach|strike|close|agree agreement|deal|accord|compromise|consensus|understanding|settlement|pact with|between R
    + [A The IMF] reached a deal with [R Pakistan].
A reach|strike|seal agreement|deal|accord|pact
    + A deal was reached by [A Ottawa] on Thursday.
A ratify|approve|adopt treaty|agreement|accord|pact|deal (with R)
    + [A Hungary] ratified the treaty on Monday.

event CONCEDE
A apologize|apologise (to|for R)
    + [A Jens Stoltenberg] apologised to [R Turkey].
    + [A Tokyo] has apologised for the crimes of [R Japanese soldiers].
    * The waiter apologised.
A offer|issue|make|extend|tender|proffer apology (to R)
    + [A Canada] offered an apology to [R Inuit leaders].
A say sorry to R!
A beg forgiveness|pardon (of|from R)
A! forgive R!
    + [A Nelson Mandela] forgave [R the guards].
    * Soft ground forgives a bad landing.

ignore
A=novelist|writer|actor|singer|player|coach|winger|striker|champion forgive|thank|embrace|honour|praise R
    * [A The novelist] forgave [R the critics].

# ---- wider --------------------------------------------------------------------------------------------------

# Good words for somebody or his deed.
set PRAISE = praise applaud commend laud hail congratulate salute compliment extol eulogize eulogise
    lionize lionise acclaim exalt glorify lavish_praise felicitate toast champion esteem
    venerate credit cheer pay_tribute rhapsodize admire cherish celebrate canonize decorate
set SUPPORT_DEED = decision move step announcement statement effort election resolution ruling release commitment
    initiative offer call deal agreement result action gesture handover choice role work proposal plan bid
    stance policy courage contribution leadership reform ratification withdrawal approach response
    pledge ceasefire truce arrest signing readiness willingness progress restraint declaration verdict
    extradition participation accession appointment nomination victory acquittal intervention
    conduct cooperation candour sacrifice bravery bill nominee candidacy claim position candidate return
    lifting decree visit surrender feat peace_plan roadmap measure intention
set BACKING = support backing solidarity sympathy condolence appreciation confidence admiration praise
    gratitude respect approval endorsement blessing congratulation encouragement trust loyalty
    allegiance tribute friendship felicitation commiseration good_wish best_wish wish assent
    approbation faith regret_at compliment homage accolade
set GIVE_VOICE = express voice pledge reiterate offer reaffirm declare affirm give lend show convey extend
    send pay throw_behind swear announce signal renew deliver present proclaim communicate heap lavish
    tender telegraph profess add proffer promise bestow shower

event SUPPORT 051
A &PRAISE R!
    + [A Turkey] lauded [R Azerbaijan].
    + [R The rescuers] were extolled by [A the Italian minister].
    * The chef extolled butter.
A &PRAISE|back|support|endorse|welcome|bless|champion R 's &SUPPORT_DEED
    + [A Ottawa] welcomed [R Haiti]'s handover.
    + [A Indonesia] supported [R Fiji]'s bid.
    * Gardeners welcomed spring's return.
A &PRAISE|back|support|endorse|welcome &SUPPORT_DEED (by|of|from|in R)
    + [A The Vatican] praised the courage of [R the monks].
A=@nation|organization|group|person welcome|hail|applaud|praise R as step|gesture|breakthrough|milestone|hero|victory|sign|ally|friend
A &GIVE_VOICE &BACKING (for|to|with|behind|at|in|of R)
    + [A The Kenyan president] conveyed his condolences to [R Uganda].
    + [A Pakistan] sent its congratulations to [R Turkey].
    * The oak gives support to the ivy.
A 's &BACKING for|with|to R
    + [A The pope]'s praise for [R Jordan] was noted.
A 's ratification|endorsement|approval of R
A thank|congratulate|commend|praise|credit|applaud|compliment R for|on|over|with _
    + [A Lebanon] thanked [R Iraq] for the fuel.
    * The actress thanked her mother for the gift.
A be grateful|thankful|indebted|sympathetic|supportive to|of|towards R!
    + [A Armenia] is grateful to [R India].
    * The plant is grateful for rain.
A be proud|supportive|appreciative|full of R!
A owe debt|gratitude to R
A throw|put|lend weight|support behind R
    + [A The union] threw its weight behind [R the minister].
A lend|give voice|hand|name to R 's cause
A close rank behind|around R
    + [A The Polish party] closed ranks behind [R the premier].
A come_out|speak_up|speak_out|rally for|behind R!
    + [A Hungary] spoke up for [R Serbia].
A come_out|speak in favour|favor|support|defence|defense of R
    + [A Namibia] came out in support of [R Botswana].
A side|sympathize|sympathise|identify|commiserate|condole|grieve|mourn|empathize|empathise with R!
    + [A German lawmakers] sympathized with [R Kenya].
A stand by|with|behind|alongside|beside R!
    + [A Latvia] stands by [R Ukraine].
    * The chair stands by the wall.
A=@nation|organization|group|person stand shoulder_to_shoulder with R
A pay tribute|homage|compliment to R
    + [A The French premier] paid tribute to [R the soldiers].
A tip|doff|take_off hat to R
A &GIVE_VOICE thanks to R
    + [A Uganda] conveyed its thanks to [R Kenya].
A sing praise of R
A sing R 's praise
A wish R! well|success|luck
A wish R 's well|success|luck
    + [A The Turkish president] wished [R Iran] success.
A! anoint R! (as|for _)
    + [A The ruling party] anointed [R the general] as leader.
A=@nation|organization|group anoint R=@person (for|as _)
A prop_up|bolster|shore_up|buttress|champion R=@nation|organization|person|group|place
    + [A Moscow] propped up [R the Syrian president].
    * Beams prop up the roof.
A bless|canonize|beatify R=@person|group|organization|nation|place
A rally|unite|line_up|swing|fall_in|rally_round behind|around|to R!
    + [A The tribes] lined up behind [R the emir].
A rally_to|swear|pledge allegiance|loyalty|fealty|support|solidarity to R
    + [A The militia] swore allegiance to [R the president].
A award|confer|bestow|present|give|grant R medal|order|honour|honor|prize|citizenship|title|knighthood
A award|confer|bestow|present|pin medal|order|honour|honor|knighthood|decoration|honorary_citizenship to|on|upon R
A decorate|knight|honour|honor R=@person|group
R win|gain|get|receive|secure|enjoy|have &BACKING|nod of|from A!
    + [R The junta] won the support of [A Russia].
A vote with R=@person|organization|nation|place (on|in _)
A vote confidence in R
A give standing_ovation to R
A give R standing_ovation|backing|support|blessing|vote|credit|nod|green_light|thumbs-up
A find praise for R
A have kind_word|praise|good_word for R
A put_in word|good_word for R
A endorse R=@person|organization|nation|place (for|as|in|over _)
A befriend|court|woo R=@nation|place
A share R 's grief|sorrow|pain|pride
A echo R 's &SUPPORT_DEED
A light candle for R
A lay|send wreath to|for|at R
A call R ally|friend|hero|brother|partner|patriot
A describe R as ally|friend|hero|brother|partner|patriot|man_of_peace
    + [A Lula] described [R China] as a friend.
A hail|salute|applaud|laud|praise|commend R
    + [A Ecuador] hailed the [R Peruvian] success.
    * The critics hailed the novel.

event SUPPORT 052
A vindicate|exculpate|stick_up|stand_up|go_to_bat for R!
A! defend|champion R! against|from|as|over _
    + [A Norway] defended [R Sweden] against attacks.
A! defend|justify|uphold|excuse R 's &SUPPORT_DEED|honour|honor|record|right
A come|leap|spring|rush|rise|jump to defence|defense of R
    + [A Russia] came to the defence of [R Syria].
A come|leap|spring|rush|rise|jump to R 's defence|defense
    + [A Russia] rushed to [R Assad]'s defence.
A stick_by|stand_by R!
    * The lawyer stood by the window.
A shield R from criticism|censure|condemnation|charge
A 's defence|defense of R=@person|nation|organization|place

event SUPPORT 053
A rally|drum_up|mobilize|mobilise|marshal|garner support|backing for R
    + [A Saudi Arabia] rallied support for [R Yemen].
    + [A Norway] drummed up support for [R Ukraine].
    * The actor campaigned in Rome.
A lobby|canvass|campaign on behalf of R

event SUPPORT 054 diplomatic
A=@nation|organization recognize|recognise|acknowledge R! (as _)
    + [A Nauru] recognised [R China].
A recognize|recognise R 's independence|sovereignty|statehood|government|authority|claim|legitimacy|victory
    + [A Chile] recognised [R Kosovo]'s independence.
A recognize|recognise independence|sovereignty|statehood|government|authority|state of R
A grant|extend|accord recognition (to|of R)
    + [A Ghana] extended recognition to [R Western Sahara].
A 's recognition of R
    + [A Spain]'s recognition of [R Palestine] angered Israel.
A establish|restore|normalize|normalise|upgrade|resume|forge|re-establish|reestablish|cement|mend|repair|build|renew|rebuild|patch_up|warm|deepen|strengthen|raise|thaw relation|tie|diplomatic_relation|diplomatic_tie|link|relationship|friendship|bond (with|between|to R)
    + [A Armenia] has repaired its ties with [R Turkey].
AR establish|restore|normalize|normalise|upgrade|resume|re-establish|reestablish|mend|repair|renew|rebuild|patch_up|thaw|cement relation|tie|diplomatic_relation|diplomatic_tie|relationship|full_relation
    + [A Cuba] and [A Haiti] restored relations.
A exchange|accredit|appoint|name|post|send|return|reinstate ambassador|envoy|resident_envoy to|in R=@nation|place
    + [A Turkey] named an ambassador to [R Israel].
AR exchange|swap|return resident_envoy|diplomat
A open|reopen|inaugurate|establish embassy|consulate|diplomatic_mission|liaison_office (in|to R)
    + [A Guatemala] opened an embassy in [R Jerusalem].
    * She recognised the street in Rome.
A present|accept|receive credential|letter_of_credence (to|from|of R)
A make common_cause|friend with R
    + [A Ethiopia] made common cause with [R Eritrea].
AR!=@nation make peace|common_cause
    + [A Ethiopia] and [A Eritrea] made peace.
A bury hatchet with R
A ally|align with R
    + [A The clans] allied with [R the government].
A form|forge|join alliance|coalition|pact|bloc with R
    + [A The Polish party] formed an alliance with [R the Greens].
AR form|forge alliance|coalition

event SUPPORT 057 diplomatic
A sign|ratify|conclude|initial|seal|clinch|ink|pen|cement|finalize|finalise|countersign|co-sign &AGREEMENT|peace_deal|peace_agreement|trade_agreement|free_trade_agreement|charter|communique|communiqué|roadmap|peace_accord|declaration|joint_statement|arms_deal|defence_pact|security_pact|trade_deal|letter_of_intent|treaty|mou|compact|constitution|covenant|statute (with|between|in|on R)
    + [A Greece] inked a defence pact with [R France].
    + [A Ottawa] ratified the convention.
    * The band inked a record deal.
AR sign|ratify|conclude|initial|seal|clinch|ink|pen|reach|strike|finalize|finalise &AGREEMENT|peace_deal|peace_agreement|trade_agreement|free_trade_agreement|charter|communique|communiqué|roadmap|peace_accord|declaration|joint_statement|trade_deal|defence_pact|mou
    + [A Peru] and [A Chile] inked a treaty.
A accede to treaty|convention|pact|protocol|accord|statute|agreement
    + [A Angola] acceded to the convention.
A join treaty|convention|pact|protocol
A put signature|name|seal|pen to treaty|agreement|deal|accord|document|pact (with R)
    + [A Oman] put its signature to the treaty.
A 's ratification|signature|signing|accession of|to treaty|convention|pact|protocol|agreement|accord (with R)
the signing|ratification of agreement|treaty|accord|deal|pact|peace_deal between|by|with AR!
    + The signing of an accord between [A Sudan] and [A Chad] took place.
A adopt|approve|pass motion of condolence|support|confidence|solidarity (to|for|with R)

ignore
A=police|howitzer|tank|artillery|aircraft|helicopter|armour|gunship|armor|jet|warplane|bulldozer|drone|soldier|troop back|support R
    * [R Bailiffs] were backed by riot [A police].
A support|back|honour|honor R with fire|airstrike
_ support allegation|claim|charge|argument|theory|accusation|conclusion|view
    * [A The reports] support the allegations against [R the agency].
A=fan|crowd|supporter|spectator|player|coach|footballer cheer|applaud|hail|praise|back|support|salute R
A sign contract|deal with club|label|team|agency|studio|publisher|network
A honor|honour commitment|promise|deal|agreement|contract|debt|wish|memory|pledge|ceasefire|truce
_ embrace change|idea|technology|principle|notion|friend
A celebrate birthday|anniversary|christmas|goal|win|title
A credit account
