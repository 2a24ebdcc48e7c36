# COERCE: repress without violence: arrest, seize, ban, censor, curfew, martial law, deport, cut utilities,
# disinform, hack.

# Who enforces: police, courts, offices, armed men. With one of these as actor a common verb ("took away",
# "closed", "searched") is an act of force and no errand.
set ENFORCER = police policeman policewoman officer constable gendarme gendarmerie carabinieri trooper sheriff deputy
    marshal detective investigator agent guard border_guard coast_guard coastguard navy army military
    air_force soldier troop marine ranger commando force security_force paramilitary militia militiaman
    security_service security_agent service intelligence_service intelligence secret_police authority customs immigration warden bailiff patrol
    unit squad regime junta rebel guerrilla insurgent gunman jihadist fighter extremist vigilante fbi
    immigration_officer official civil_guard national_guard special_force occupier
set TRIBUNAL = court judge magistrate tribunal prosecutor attorney-general attorney_general chief_justice justice bench
    regulator watchdog commission electoral_commission election_commission board ministry directorate
    department agency bureau registrar council parliament congress senate legislature assembly cabinet governor prefect
    mayor minister president premier prime_minister king emir sultan general government authority regime junta
    military army police communist_party ruling_party
set CELL = jail prison custody police_custody detention pre-trial_detention preventive_detention house_arrest arrest cell dungeon
    lockup handcuff cuff bar lock_and_key solitary_confinement confinement administrative_detention penitentiary
    labour_camp labor_camp prison_camp internment_camp detention_camp detention_centre detention_center gulag
    remand police_station police_van police_car police_lorry police_bus reformatory re-education_camp
    gaol brig stockade captivity detention_hall holding_centre

# ---- arrest ------------------------------------------------------------------------------------

event COERCE arrest 173 legal
A arrest|detain|apprehend|nab|round_up|intern|incarcerate|lock_up|collar|imprison|rearrest|re-arrest|handcuff|remand|nick R=@person|group
    + [A Turkish police] arrested [R a journalist].
    + [R Aung San Suu Kyi] has been detained by the [A Myanmar army].
    + [R Two men] arrested by [A police] on Friday face charges.
    + [A Ugandan police] have rounded up [R opposition supporters].
    * A new idea arrested his attention.
    * The patient went into cardiac arrest.
A! arrest|detain|apprehend|nab|round_up|intern|incarcerate|lock_up|imprison|handcuff|remand|rearrest R?
    + [A Dutch marines] arrested [R the crew].
    + [A Spain] arrests [R six] over a plot.
A=&ENFORCER pick_up|haul_off|haul_away|lead_away|take_away|drag_away|drag_off|cart_off|cart_away|whisk_off|whisk_away|march_off|march_away|bundle_off|hustle_away|hustle_off|spirit_away|bring_in|haul_in|pull_in|take_in|run_in|net|bust|cuff|manacle|shackle|frogmarch|frog-march|catch|nail|corral R=@person|group
    + [A Police] led away [R three activists].
    + [R The editor] was picked up by [A soldiers].
    + [A Border guards] caught [R 12 migrants].
    * The bus picked up passengers in Chad.
A=&ENFORCER lead_away|take_away|drag_away|haul_off|haul_away|cart_off|whisk_off|whisk_away|bundle_off|march_off|hustle_away|haul_in|pick_up|handcuff|cuff|nail R?
    + [A Police] led away [R the organisers].
A=&ENFORCER bundle|haul|drag|hustle|shove|push|march|whisk|escort|lead|frogmarch|take|throw|load R? into|onto|in|to car|van|truck|lorry|bus|jeep|vehicle|police_car|police_van|police_lorry|handcuff|shackle|cell|minibus|pickup|pick-up
    + [A Police] bundled [R protesters] into a van.
    + [A Police] hustled [R the student] into a car.
A=&ENFORCER lead|drag|haul|march|take R? from|out_of home|house|office|bed|mass|church|mosque|courtroom|hotel|flat|apartment|newsroom|courthouse|dormitory|studio
    + [A Police] dragged [R the blogger] from his home.
A=&ENFORCER take|lead|haul|bring|whisk R? for|to|in questioning|interrogation|police_station|station|barracks|headquarters|handcuff|shackle
    + [A Police] took [R the editor] to a police station.
A=&ENFORCER interrogate|fingerprint R
    + [A Soldiers] interrogated [R two monks] for hours.
A take|bring R? into|in|to custody
    + [A Police] took [R four suspects] into custody.
A put|throw|place|hold|keep|clap|toss|lock|shut_up|fling|cast|confine|consign|pack|pen|herd|lodge|chuck|remand R? behind|under|in|into|to|on &CELL
    + [A Niger] put [R Mohamed Bazoum] under house arrest.
    + [R The lawyer] was thrown in jail by [A Iran].
    + [A Mali] locked [R two suspects] in a prison.
    * She put the bird in a cell.
A place|put|hold|keep R under surveillance|lock_and_key
    + [A Police] put [R the editor] under surveillance.
A! hold|keep R! incommunicado|captive|hostage|prisoner
A! hold R=@person|group in|at|on|without|for|over suspicion|charge|trial|allegation|spying|treason|espionage|basement
    + [A Belarus] is holding [R a journalist] on suspicion.
A commit|confine|consign R to|in psychiatric_ward|psychiatric_hospital|mental_hospital|asylum|ward|barracks|camp|home|quarters
    + [A A court] committed [R the lawyer] to a psychiatric ward.
A take|keep|hold R prisoner|captive
    + [R Forty soldiers] were taken prisoner by [A rebels] near Goma.
A order|announce|authorize|authorise arrest|detention|jailing|capture|imprisonment|internment|apprehension (of|against R)
    + The [A court] ordered the arrest of [R the former president].
A make|carry_out|conduct arrest (of|in|among|against R)
    + [A Police] made arrests in [R Kashmir].
A order R arrested|detained|jailed|held
    + [A A judge] ordered [R two officials] detained.
A order R 's arrest|detention
    + [A The court] ordered [R Navalny]'s arrest.
A issue|execute|serve arrest_warrant|warrant|production_warrant|detention_order (against|for|on R)
    + [A The ICC] issued an arrest warrant for [R Vladimir Putin].
A extend|prolong|renew detention|custody|house_arrest|remand (of|for R)
    + [A A court] extended the detention of [R the activist].
A 's arrest|detention|apprehension|internment|incarceration|rearrest|roundup|round-up of R
    + [A Iran]'s arrest of [R a British sailor] angered London.
the arrest|detention|apprehension|imprisonment|incarceration|internment of R by A
    + The detention of [R the activist] by [A Belarus] angered Warsaw.
A mount|launch|carry_out|conduct|stage|begin|order|make|step_up dragnet|manhunt|roundup|round-up|mass_arrest|wave_of_arrest|swoop (of|against|on|for R)
    + [A Police] launched a manhunt for [R two priests].
A=&ENFORCER swoop on|upon R
    + [A Police] swooped on [R the activists] at dawn.
A swear_out|press|bring criminal_charge (against R)
R be in_custody|in_jail|in_prison|in_detention|under_arrest|under_house_arrest|behind_bar|in_handcuff|in_captivity|under_lock
    + [R The opposition leader] is in custody.
    + [R Six soldiers] were in custody by Monday.
    * The parcel is in custody of the post office.
R languish|rot|sit|remain|stay|linger|land|end_up in|behind|under jail|prison|custody|cell|bar|detention|house_arrest|captivity|prison_camp
    + [R A hundred journalists] languish in prison.
    + [R The editor] remains under house arrest.
R spend|celebrate|mark|pass _ in|behind jail|prison|bar|custody|cell|detention
    + [R Nine protesters] marked the anniversary behind bars.
R remain|be captive
    + [R The president] remains captive.
ignore
A arrest decline|fall|slide|spread|attention|development|progress|trend|rise|rot|deterioration|erosion|growth|slump|inflation|drift|decay|imbalance
    * The bank arrested a fall in prices.
A hold|keep|catch|stop R? for ransom|life|season|year|contract
A hold R? to draw|account|ransom|goal|point

# ---- seize --------------------------------------------------------------------------------------

# What may be taken from somebody.
set HOLDING = property land asset ship vessel tanker boat trawler freighter cargo shipment consignment house home villa
    apartment flat building office premises headquarters computer laptop phone telephone mobile_phone smartphone camera
    notebook equipment document file ledger passport identity_card cash savings weapon rifle gun pistol
    ammunition drug cocaine heroin cannabis opium tonne ton kilogram kilo car vehicle truck lorry bus motorcycle bicycle
    yacht superyacht plane aircraft jet helicopter drone farm farmland farmhouse estate plantation hectare acre factory mill
    smelter plant refinery oilfield company firm bank shop store stock goods merchandise cattle livestock herd cow goat
    harvest crop grain diamond ivory timber painting artwork statue leaflet banner flag placard instrument ambulance transmitter
    hard_drive server ballot_box machinery bulldozer tractor pump manuscript archive belonging possession valuables
    necklace contraband cigarette parcel newsprint printing_press convoy aid_convoy crate container vault safe pasture
    grazing_land ancestral_land school monastery church convent mosque hospital mine goldmine concession bank_account
set ACCOUNT = asset account bank_account fund holding savings property wealth campaign_fund money

event COERCE seize 1711 human_security
A! confiscate|impound|commandeer|requisition|expropriate|sequester|sequestrate|nationalize|nationalise|collectivise|collectivize|distrain R?
    + [A Iran] impounded [R a Greek ship].
    + [A Rebels] commandeered [R a bus].
A confiscate|impound|commandeer|requisition|expropriate|sequester|nationalize|nationalise R
    + The [R Iranian] tanker was impounded.
A! confiscate|seize|loot|plunder|extort|pilfer|steal|rustle|impound|requisition|appropriate|grab|wrest _ from|off R
    + [A Police] confiscated nets from [R the farmers].
    + [A Soldiers] stole cattle from [R villagers].
    * The nets were taken from the sea.
A seize|confiscate|impound|grab|attach|take_over|sequester &HOLDING (of|from|in R)
    + [A Iran] seized a tanker of [R South Korea].
    + [A Zimbabwe] seized land of [R white farmers].
    + Property of [R the opposition] was confiscated by [A Caracas].
    * The engine seized on the ship.
A seize|confiscate|impound|grab|attach R 's &HOLDING
    + [A Indonesia] seized [R Iran]'s tanker.
A=&ENFORCER take|carry_off|cart_off|cart_away|haul_away|carry_away|make_off|remove|empty|load &HOLDING (from|of|with R)
    + [A Soldiers] carted off cattle of [R the villagers].
A=&ENFORCER|&TRIBUNAL freeze|block|attach|sequester|seal &ACCOUNT (of R)
    + [A A court] froze the accounts of [R two lawmakers].
A=&ENFORCER|&TRIBUNAL freeze|block|attach R 's &ACCOUNT
    + [A A court] froze [R the minister]'s accounts.
A place|put asset|property|account|company under|in seal|administration|receivership|state_control (of R)
A strip|relieve|rob|divest|dispossess|deprive|despoil R! of land|property|possession|phone|money|clothes|boots|watch|weapon|engine|house|home|livestock|cattle|savings|asset|building|territory|catch|salary
    + [A Soldiers] robbed [R the refugees] of money.
    * He was robbed of a goal.
A! dispossess R!
    + [A Israel] dispossessed [R farmers].
A! exact|extort|levy|collect tribute|protection_money|ransom|bribe|toll|illegal_tax|levy from|on R
    + [A Gangs] extorted bribes from [R farmers].
    * The exact toll is known in Paris.
A order|authorize|announce|approve confiscation|seizure|expropriation|nationalisation|nationalization|sequestration|forfeiture of _
    + [A A court] ordered the seizure of a yacht.
A 's confiscation|expropriation|seizure|nationalisation|nationalization|impounding|requisition of R
    + [A Bolivia]'s expropriation of [R a Spanish company] angered Madrid.
the confiscation|expropriation|seizure|nationalisation|nationalization|impounding of R by A
    + The seizure of [R a Greek tanker] by [A Iran] raised prices.

event COERCE seize 192 military
A occupy|annex|colonise|colonize R=@nation|place
    + [A Iraq] occupied [R Kuwait].
    + [R Crimea] was annexed by [A Russia] in 2014.
    * Books occupied the shelf.
    * The case has occupied the court.
A 's occupation|annexation of R=@nation|place
    + [A Russia]'s annexation of [R Crimea] went on.
A! seize|usurp|grab power (in|from R)
    + [A The army] seized power in [R Niger].
A! stage|launch|mount|carry_out|lead|attempt coup|putsch|coup_d'etat|military_coup|power_grab (against|in R)
    + [A Officers] staged a coup against [R the president].
A 's coup against R
the occupation|annexation of R=@nation|place by A
    + The occupation of [R Kuwait] by [A Iraq] lasted for months.

# ---- restrict -----------------------------------------------------------------------------------

set UNION = parliament party assembly organization organisation senate court association union ngo charity foundation club
    movement council congregation church sect order group company league society federation chamber university
    school college bureau commission bookshop monastery mosque madrasa seminary camp legislature trade_union
    political_party opposition_party nonprofit committee
set BODY = &UNION television newspaper broadcaster station radio_station website platform outlet agency daily weekly magazine publisher
set CIVIC = protest demonstration rally march gathering assembly meeting procession vigil strike activity party travel
    entry movement public_gathering mass_gathering opposition campaign campaigning protest_march
    political_party political_activity worship prayer wedding funeral concert festival parade pride_parade film
    veil niqab burqa headscarf hijab beard song music flag import_of_book app vpn
set PAPER = citizenship nationality registration accreditation legal_status press_card residence_permit
    residency visa passport immunity licence license broadcasting_licence broadcasting_license press_accreditation
    work_permit charter operating_licence permit diplomatic_immunity parliamentary_immunity voting_right
    civil_right press_credentials credentials legal_personality status membership pension
set BORDERING = border crossing airport airspace checkpoint frontier land_border border_crossing air_space border_post
    port strait road highway bridge route railway corridor

event COERCE restrict 172
A! ban|outlaw|prohibit|proscribe|suppress|criminalise|criminalize R!
    + [A Egypt] banned the [R Muslim Brotherhood].
    + [R Jehovah's Witnesses] were outlawed by [A Russia].
    * The recipe bars sugar.
    * The dance was banned at his school.
A=@nation|place ban|outlaw|prohibit|proscribe|criminalise|criminalize R?
A=&ENFORCER|&TRIBUNAL ban|outlaw|prohibit|proscribe|criminalise|criminalize R?
    + [A Eritrea] has banned weddings.
A! ban|outlaw|prohibit|restrict|forbid|bar|disallow|curb|criminalise|criminalize &CIVIC (in|by|of|from|on|outside R)
    + [A Bahrain] has banned all protests.
A! bar|ban|prohibit|block|prevent|forbid|forbade|debar|exclude|disqualify|enjoin R! from|out_of|off _
    + [A Venezuela] banned [R Juan Guaido] from office.
A! forbid|forbade|forbidden|prohibit R! to _
A forbid|forbade|forbidden R! to E
    + [A The Taliban] forbade [R women] to work.
A lock_out|shut_out|exclude|debar R=journalist|worker|candidate|reporter
    + [A Niger] locks out [R journalists].
A=&TRIBUNAL disqualify|deregister|debar|delist|exclude|unseat R!
    + [A A court] disqualified [R the candidate].
A! deregister|disestablish|derecognise|dissolve|disband|liquidate|abolish R=&BODY
A! shut_down|shutter R=&UNION
    + [A A court] dissolved [R the party].
    * The tablet dissolved in water.
A dissolve|disband|suspend|deregister|close_down|prorogue|shut_down|disestablish|annul|liquidate &BODY (of|in R)
    + [A The president] dissolved parliament on Wednesday.
    * The school closed for the summer.
A=&TRIBUNAL|&ENFORCER dissolve|disband|deregister|suspend|close_down R=@organization|group
    + [A A court] dissolved [R the Communist Party].
A strike|throw|knock|kick|boot|keep|cross|purge R? off|from|of ballot|register|roll|ballot_paper|electoral_roll|race|voter_roll
    + [A The court] struck [R the candidate] off the ballot.
A strip|deprive|divest R! of &PAPER|right|vote
    + [A Bahrain] stripped [R activists] of citizenship.
A lift immunity|parliamentary_immunity|diplomatic_immunity (of|from R)
    + [A Parliament] lifted the immunity of [R the opposition leader].
A lift|revoke|cancel|withdraw|annul|strip R 's &PAPER
    + [A Mali] cancelled [R two journalists]' visas.
A revoke|cancel|annul|withdraw|suspend|rescind|pull|yank|strip|confiscate|withhold|void|invalidate|nullify &PAPER (of|from|for R)
    + [A Kuwait] revoked the citizenship of [R women].
A deny|refuse R citizenship|nationality|residency|legal_status|pension|passport|exit|registration|exit_visa|permit|right|freedom
    + [A Cuba] denied [R the writer] a passport.
    * She denied herself the right to sleep.
A impose|enforce|introduce|announce|order|tighten|declare|slap|clamp|place|decree|reimpose|extend|step_up|toughen|maintain|prolong|renew restriction|lockdown|travel_ban|ban|quarantine|limit|curb|clampdown|stay-at-home_order|closure|exit_ban|blockade|siege|shutdown|prohibition|entry_ban|controls|gag_order|total_ban|house_search (on|against|in|for|of|around R)
    + [A Ankara] imposed restrictions on [R journalists].
    + [A A judge] slapped a travel ban on [R the bank chief].
A put|place R! under|into lockdown|quarantine|siege|blockade|blacklist|cordon|watch_list|no-fly_list|exit_ban|travel_ban|lock-down
    + [A China] put [R Wuhan] under lockdown.
A! quarantine|lock_down|blockade R=@place|nation
    + [A Israel] blockades [R Gaza].
    + [A China] quarantined [R Wuhan].
A clamp_down on R
    + [A Minsk] clamped down on [R journalists].
A crack_down|clamp_down on dissent|protest|media|press|opposition|activist|smuggling|migration|speech|corruption|critic (in R)
    + [A Minsk] cracked down on dissent.
A 's crackdown|clampdown on R
    + [A Beijing]'s clampdown on [R lawyers] went on.
A launch|mount|begin|step_up|intensify|order|pursue|lead|conduct|extend crackdown|clampdown|purge (on|of|against R)
    + [A Iran] launched a purge of [R judges].
A=@nation|place|person close|shut|shut_down|seal|seal_off|cut_off|padlock &BORDERING (with|of|to|between|in|into|for R)
A=&ENFORCER|&TRIBUNAL close|shut|shut_down|seal|seal_off|cut_off|padlock &BORDERING (with|of|to|between|in|into|for R)
A close|shut|seal &BORDERING to|with|between|of R
    + [A Kenya] closed its border with [R Somalia].
A=@nation|place close|shut|shut_down|seal|padlock|shutter|board_up|close_down|lock office|school|church|mosque|bar|market|shop|hall|university|temple|monastery|theatre|clinic|station|branch|hotel|factory|premises (of|in R)
A=&ENFORCER|&TRIBUNAL close|shut|shut_down|seal|padlock|shutter|board_up|close_down|lock office|school|church|mosque|bar|market|shop|hall|university|temple|monastery|theatre|clinic|station|branch|hotel|factory|premises (of|in R)
    + [A The army] closed the offices of [R a charity].
A=&ENFORCER block|cut|seal|close|barricade|cordon_off|shut|fence_off road|highway|route|street|bridge|access|entrance|crossing|pass|supply_route (to|into|of|between|in R)
    + [A Soldiers] blocked the road to [R Lalibela].
    * Snow blocked the road to Bern.
A=&ENFORCER erect|set_up|throw|throw_up|mount|man|put_up roadblock|checkpoint|barricade|roadblocks (in|on|around|at|along|near R)
    + [A Soldiers] set up checkpoints around [R Manzini].
A! force|drum|hound R! out_of|of _
    + [A Soldiers] forced [R villagers] out of Goma.
A=@nation force|coerce R! to|into _
A=&ENFORCER|&TRIBUNAL force|coerce R! to|into _
    + [A Soldiers] forced [R villagers] to flee.
A! clear|turn|flush|shoo|move R! off|from|out_of|of street|square|home|house|land|camp|building|campus|lawn|barracks|village|forest|pavement|market|park
    + [A Police] cleared [R protesters] from the square.
A=&ENFORCER disperse|break_up|shoo|turn_away|clear_away|move_on|chase_away|chase_off R=@person|group|organization
    + [A Police] dispersed [R protesters].
A=&ENFORCER disperse|break_up|disband|clear|dismantle|stop|clear_out protest|demonstration|rally|vigil|crowd|march|gathering|sit-in|camp|encampment|mob|procession|congress|meeting|squat|blockade|protest_camp (of|by|in R)
    + [A Police] broke up the rally.
    + [A Police] dispersed the crowd.
A order R to leave|wait|vacate|evacuate|register|disperse|disband|return_home
    + [A Police] ordered [R residents] to leave.
A order R? closed|shut|disbanded|dissolved|demolished|locked|sealed
A order closure|shutdown|dissolution|liquidation|suspension|banning|ban|disbandment|closing of R?
    + [A A court] ordered the dissolution of [R the party].
A restrict|curtail|curb|limit|infringe|abridge|trample access|freedom|movement|right|liberty|press_freedom|civil_liberty|worship (of|to|for|in R)
    + [A Hungary] curbed the rights of [R migrants].
A ground|halt|ban flight|airline|aircraft|all_flight (of|from|to|by R)
    + [A Niger] grounded all flights.
A=&ENFORCER displace|uproot R=@group|person
    + [A The army] displaced [R Tamil families].
A! persecute|repress|oppress|harass|subjugate|purge|conscript|press-gang|dragoon|surveil|wiretap|spy_on R!
A suppress|quell|put_down|quash|stifle|smother|stamp_out|snuff_out dissent|revolt|uprising|rebellion|opposition|criticism|protest|mutiny|free_speech (in|by|of R)
    + [A Baku] stifled dissent.
A! fence_off|wall_off|seal_off|cut_off|isolate R=@place
    + [A Soldiers] sealed off [R Goma].
A=&ENFORCER confine R=@person|group to _
    + [A Soldiers] confined [R students] to their dormitory.
A dismiss|sack|suspend judge|chief_justice|mayor|magistrate|attorney-general (of|in R)
    + [A The president] suspended the chief justice.
A=&TRIBUNAL suspend R=judge|mayor|magistrate|lawmaker|chief_justice|councillor
    + [A The ministry] suspended [R two judges].
    * Malawi has banned maize from Tanzania.

ignore
A ban|bar|prohibit|outlaw maize|wheat|fruit|vegetable|beef|meat|pork|fish|seafood|wine|dairy|apple|tomato|rice|sugar|coal|steel|chip|milk|poultry|grain|shrimp|produce|smoking|smoker|plastic
    * Malawi has banned plastic from its shops.
A prohibit|outlaw|bar import|export|purchase|sale (of|from|to _)
A starve _ to death

event COERCE restrict 191 military
A! hem_in|starve_out R
    + [A Rebels] hemmed in [R Goma].
A 's siege|blockade|encirclement|stranglehold|chokehold of|on|around R
    + [A Israel]'s blockade of [R Gaza] goes on.
A maintain|keep|tighten|impose|enforce siege|blockade|noose|stranglehold|grip|naval_blockade|chokehold (on|of|around|against R)
    + [A The army] tightened its siege of [R Gaza].
    * He tightened his grip on the bat.
the siege|blockade of R by A
    + The siege of [R Goma] by [A rebels] lasted for a year.
A=@nation intercept|hold_up|detain|board|bar convoy|aid_convoy|ship|vessel|truck|lorry|flotilla|aid|boat|tanker|shipment|trawler (of|from|for|to R)
A=&ENFORCER intercept|hold_up|detain|board|bar convoy|aid_convoy|ship|vessel|truck|lorry|flotilla|aid|boat|tanker|shipment|trawler (of|from|for|to R)
    + [A The navy] boarded a ship of [R Greenpeace].

event COERCE 170
A=&ENFORCER|&TRIBUNAL raid|search|ransack|comb office|home|house|headquarters|premises|newsroom|villa|monastery|apartment|flat|farm|shop|church|editorial_office|school|hq|warehouse|studio|settlement|bookshop (of|in R)
    + [A Police] searched the offices of [R the charity].
    + [A Prosecutors] raided the home of [R the former president].
    * The team searched the house for mushrooms.
A=&ENFORCER|&TRIBUNAL raid|search R 's office|home|house|headquarters|premises|newsroom|villa|apartment|flat|car|phone|farm|room
    + [A Police] searched [R the editor]'s home.
A=&ENFORCER swoop|descend on|upon office|home|house|headquarters|newsroom|farm|villa (of R)
A=&ENFORCER frisk|pat_down R=@person|group
    + [A Police] frisked [R journalists].
A=&ENFORCER|&TRIBUNAL conduct|carry_out|make|mount search|sweep|house_search (of|in|at|on R)
    + [A Police] carried out a search of [R the monastery].

# ---- censor -------------------------------------------------------------------------------------

set MEDIUM = internet website broadcast television newspaper social_media station radio channel radio_station twitter
    facebook telegram tiktok whatsapp youtube instagram signal mobile_internet mobile_data web internet_access
    news_site broadcaster daily tv_station tv_channel app platform messaging_service weekly signal_app wikipedia
    radio_broadcast television_station phone_network mobile_network social_network magazine news_agency media_outlet
    news_website social_media_platform media airwave mobile_service text_message satellite_channel
    television_channel social_platform
set NEWSPEOPLE = journalist reporter newspaper broadcaster editor station radio_station website correspondent channel
    blogger cartoonist press media daily weekly outlet publisher columnist radio television agency tv_crew crew
    newsroom bureau magazine novelist writer

event COERCE censor 1721
A censor|gag|muzzle R=@person|group|organization|nation
    + [A Eritrea] has muzzled [R journalists].
    + [R Reporters] are gagged by the [A government].
    * The child gagged on the soup.
    * The government website was down for repairs.
A! censor|gag|muzzle R?
    + [A Turkmenistan] censored [R the film].
A block|censor|shut_down|restrict|cut|cut_off|throttle|jam|ban|suspend|shut|shutter|close|switch_off|pull|unplug|disrupt|disable|turn_off|snuff_out|suppress|filter|seal|close_down|black_out|yank &MEDIUM (in|of|to|for|across|by R)
    + [A Turkey] has blocked social media.
    + [A Manila] shut down a television station.
A! shutter|ban|close|suspend|shut_down|throttle|block|jam R=&NEWSPEOPLE
    + [A Kyrgyzstan] shut down [R a newspaper].
A cut_off|cut R=@nation|place from internet|web|world
    + [A The junta] cut [R Sudan] off from the internet.
A take|yank|pull|knock|force R? off air|airwave
    + [A The EU] yanked [R a Russian broadcaster] off the air.
A pull plug on R
    + [A Ethiopia] pulled the plug on [R the BBC].
A pull plug on &MEDIUM (in|of R)
    + [A Iraq] pulled the plug on the internet.
A suspend|order|prohibit|jam publication|broadcasting|broadcast (of|by R)
A halt|stop publication|broadcasting|broadcast of|by R
    + [A Mali] suspended broadcasts by [R RFI].
    * Radio operators stopped their broadcast at noon.
A order R to suspend|stop|delete|cease|remove|retract|take_down publication|interview|article|broadcast|post|report|content|video|page
    + [A Zambia] ordered [R journalists] to suspend publication.
A impose|order|extend internet_shutdown|internet_blackout|media_blackout|news_blackout|censorship|communication_blackout|reporting_ban|gag (on|in|across R)
    + [A India] imposed an internet shutdown in [R Kashmir].
A revoke|cancel|suspend|pull|withdraw|annul|yank|strip|terminate licence|license|accreditation|press_card|broadcasting_licence|broadcast_licence of|from R=&NEWSPEOPLE
    + [A Tanzania] pulled the licence of [R a broadcaster].
A expel|bar|turn_away|turn_back|eject R=journalist|reporter|correspondent|cameraman|photographer
    + [A Mali] expelled [R a reporter].
A! burn|pulp|seize|ban|confiscate book|newspaper|copy|edition|print_run|novel|magazine (by|of|from R)
    + [A Iran] banned a book by [R the writer].
A=&ENFORCER wipe|delete|erase|remove|smash photograph|photo|picture|canvas|film|footage|image|painting|smartphone (of|from|by R)
    + [A Soldiers] deleted photographs of [R the reporter].
    * The city council restored the film of the king.

# ---- curfew, emergency ---------------------------------------------------------------------------

event COERCE curfew 1723
A impose|declare|enforce|announce|order|decree|clamp|slap|introduce|reimpose|extend|prolong|tighten|reinstate|institute|place|bring_in|proclaim|maintain|put curfew|night_curfew|night-time_curfew|dusk-to-dawn_curfew|night-time_lockdown|stay-at-home_order|round-the-clock_curfew (in|on|across|for|over|of|at R)
    + [A Sri Lanka] imposed a curfew in [R Colombo].
    + A curfew was declared in [R Guayaquil] by the [A government].
    * My parents gave me a curfew of ten.
    * The curfew bell in the old town of Bern rings at nine.
A place|put|keep R! under|into curfew
    + [A Mali] placed [R Gao] under curfew.
A order|confine|keep R to|off stay_indoors|stay_home|remain_indoors|street|home|stay_inside
    + [A The army] ordered [R residents] to stay indoors.

event COERCE martial-law 1724
A impose|declare|announce|proclaim|decree|invoke|enforce|extend|prolong|renew|reimpose|order|institute|introduce|tighten martial_law|emergency_rule|emergency_power|emergency_law|national_emergency|emergency_measure|emergency|direct_rule|state_of_emergency|state_of_siege (in|on|across|to|over|for R)
    + [A Ferdinand Marcos] declared martial law in [R Manila].
    + A state of emergency was declared in [R Amhara] by [A Ethiopia].
    * The pilot declared his love.
    * Chinese officials taught martial arts to visitors.
A impose|declare|announce|proclaim|decree|invoke|enforce|extend|prolong|renew|reimpose|order|institute|introduce state of emergency|siege|exception|insurrection|alarm|catastrophe (in|on|across|to|over|for R)
    + [A Peru] prolonged the state of siege in [R Lima].
A declare|impose|decree state in|on|across R
    + [A Gabon] declared a state of siege in [R Libreville].
A place|put R! under martial_law|emergency_rule|direct_rule|military_rule|state_of_emergency|emergency_law
    + [A Moscow] put [R Kherson] under martial law.
R go|come|fall|be under martial_law|emergency_rule|emergency_law|military_rule|curfew|direct_rule
    + [R Chad] came under martial law.
A suspend|abrogate|annul|set_aside|abolish constitution|civil_liberty|civil_right|habeas_corpus|rule_of_law|constitutional_guarantee|constitutional_right|guarantee|liberty (in|of R)
    + [A The junta] suspended the constitution.
    * The bridge is suspended by chains.

# ---- deport -------------------------------------------------------------------------------------

event COERCE deport 174
A deport|exile R=@person|group|nation|organization
    + [A Malaysia] deported [R Myanmar migrants].
    + [R Hundreds of Haitians] were deported by the [A United States].
    * He sent back the cold soup.
    * The Canadian team turned back at the summit.
A! deport|exile R?
    + [A Kenya] deported [R the couple].
A! send_back|turn_back|push_back|repatriate|send_home|fly_home|ship_back|bus_back|herd_back|ferry_back|pack_off|refoul|forcibly_return R=@group
    + [A Greece] repatriated [R 40 migrants].
A expel|banish R=migrant|refugee|asylum_seeker|asylum-seeker|immigrant|nun|friar|missionary|priest|imam|cleric|monk|family|villager
A! repatriate|send_back|remove|pack_off|ship_out|turn_back|push_back R=migrant|refugee|asylum_seeker|asylum-seeker|immigrant|nun|friar|missionary|priest|imam|cleric|gypsy|exile|family
    + [A Nicaragua] expelled [R nuns].
A! put R? on|onto plane|flight|bus|train|boat|ferry|aeroplane|charter_flight|deportation_flight|airliner
    + [A Bahrain] put [R a cleric] on a flight to Beirut.
    * The agent put money on a boat.
A=&ENFORCER bundle|herd|push|drive|march|escort|throw|drop|bus|truck|ferry|shove|expel|haul|dump|fly|ship|walk R=@person|group over|across|to|into|in|at border|frontier|desert|wilderness|sea|airport
    + [A Police] dumped [R migrants] in the desert.
    + [A Soldiers] pushed [R refugees] over the border.
A! bus|truck|herd|ferry|march R=migrant|refugee|asylum_seeker|immigrant|deportee|nun to|into|across|over|out_of|from _
    + [A Algeria] trucked [R migrants] to the border.
A=&ENFORCER dump|herd|maroon|strand R=@person|group in|at|near|into|across|over _
A force|throw|kick|hustle R! into|out_of|from exile|country|homeland
    + [A The king] forced [R the minister] into exile.
A order deportation|expulsion|removal|banishment|repatriation of R
    + [A Nauru] ordered the deportation of [R the doctor].
A 's deportation|mass_deportation|forced_return|pushback|refoulement of R
    + [A Pakistan]'s deportation of [R Afghans] continued.
the deportation|forced_return|refoulement of R by A
    + The deportation of [R migrants] by [A Algeria] has begun.
ignore
A send_back|turn_back|repatriate|send_home|recall ambassador|envoy|charge|chargé|diplomat|bill|clock|text|draft|silver|case|profit|earnings|body|remains
    * Bahrain repatriated its ambassador.

# ---- withhold ------------------------------------------------------------------------------------

set UTILITY = water electricity power gas gas_supply oil supply fuel light water_supply power_supply electricity_supply diesel
    oil_supply heating heat running_water natural_gas fuel_supply gas_delivery gas_flow
event COERCE withhold
A cut|cut_off|block|withhold|shut_off|turn_off|switch_off|sever|disconnect|stop|halt|interrupt|restrict|ration|divert|choke_off|curtail|deny &UTILITY to|from|in|of|for R
    + [A Russia] has cut off gas to [R Poland].
    + Electricity to [R Gaza] was cut off by [A Israel].
    * The cook cut the bread.
    * Farmers in Spain turned off the water after the rain.
A=@nation cut|cut_off|shut_off|turn_off|switch_off|sever|disconnect water|electricity|power|power_supply|gas_supply|water_supply
A=&ENFORCER|&TRIBUNAL cut|cut_off|shut_off|turn_off|switch_off|sever|disconnect water|electricity|power|power_supply|gas_supply|water_supply
    + [A Soldiers] have cut the electricity.
A! deny|refuse R! food|water|medicine|electricity|insulin|medical_care|treatment|medical_treatment|pension|healthcare|aid|bread|medication|lawyer
A! deny|refuse food|water|medicine|insulin|medical_care|medical_treatment|pension to R
    + [A Guards] denied medicine to [R prisoners].
A! deprive|starve R! of food|water|medicine|electricity|power|fuel|sleep|heating|supply|cash|oxygen|care|aid|fund
    + [A Israel] deprived [R Gaza] of water.
A=@nation|group|organization starve R=@person|group|nation|place
    + [A Rebels] starved [R villagers].
A! withhold|hold_back|freeze salary|wage|pay|pension|food_aid|ration|passport|stipend (of|from|to R)
    + [A Baghdad] withheld the salaries of [R teachers].
A! plunge R! into darkness
    + [A Russia] plunged [R Kyiv] into darkness.
A! leave R! without|in electricity|water|power|heating|heat|food|gas|dark
    + [A Russia] left [R Kyiv] without electricity.
A turn_off|close|shut|turn tap on|to|of|off R

# ---- misinformation ------------------------------------------------------------------------------

set LIE = disinformation misinformation propaganda fake_news false_report false_rumour false_rumor hoax deepfake falsehood
    false_claim fake_video doctored_video conspiracy_theory false_information fake_report black_propaganda fake_poll
    false_story fake_story fabricated_story fabrication false_news fake_account sock_puppet smear
    fake_article forged_document forgery lie
event COERCE misinformation
A spread|plant|disseminate|circulate|peddle|push|pump|seed|sow|broadcast|publish|distribute|promote|feed|churn_out|amplify|post|fabricate|manufacture|share|air|run &LIE about|against|in|on|to|across|over R
A=@nation|organization|place spread|plant|disseminate|circulate|peddle|pump|fabricate &LIE
    + [A Moscow] is spreading disinformation about [R Ukraine].
    + [A Russia] spread propaganda in [R Germany].
    * She spread butter on the bread.
    * News of the victory spread through Argentina.
A flood|bombard|target|saturate|swamp|deluge R? with &LIE
    + [A Russian trolls] flooded [R German voters] with fake news.
A run|launch|wage|conduct|mount|orchestrate|step_up|fund|organise|organize disinformation_campaign|propaganda_campaign|influence_operation|smear_campaign|misinformation_campaign|influence_campaign|troll_farm|information_war|psychological_operation (against|in|on|about|at R)
    + [A Russia] ran a disinformation campaign against [R Ukraine].
A interfere|meddle|intervene in election|vote|referendum|poll|presidential_election|campaign|politics|internal_affair (of|in R)
    + [A Russia] interfered in the election.
A 's interference|meddling in R
    + [A Russia]'s interference in [R Moldova] went on.
A! rig|falsify election|vote|ballot|referendum|poll (in|of|from|against R)
    + [A The government] rigged the election in [R Gambia].

# ---- cyber --------------------------------------------------------------------------------------

set SYSTEM = network server system account email e-mail website database phone computer site mailbox portal mail mail_system
    infrastructure data_centre data_center grid data file register roll telephone smartphone computer_system billing_system
    email_account inbox news_site web_site
event COERCE cyber
A hack|breach R=@organization|nation
    + [A Hackers] hacked the [R ministry].
    * She hacked at the bush.
    * Finnish farmers hacked a path through the snow.
A hack|wiretap|bug &SYSTEM (of|in|at R)
    + [A North Korea] hacked the website of [R a bank].
A hack R 's &SYSTEM
    + [A North Korea] hacked [R the bank]'s website.
A hack into R
    + [A Chinese hackers] hacked into the [R Pentagon].
    * The thieves broke into a run.
A=hacker|intruder|worm|malware|virus|ransomware|ransomware_gang|ransomware_group|cybercriminal|hacktivist hack|breach|penetrate|infiltrate|compromise|break_into|take_down|deface|cripple|paralyse|paralyze|wipe|erase|disable|disrupt R
    + [A Hackers] crippled [R Costa Rican hospitals].
    + [A Chinese hackers] penetrated [R the coast guard].
    * Hackers met in Berlin.
A=hacker|intruder|operative|gang|group|unit|collective|spy|agency hack|breach|penetrate|infiltrate|compromise|break into &SYSTEM (of|in R)
    + [A Hackers] broke into the servers of [R a think tank].
A! knock|take|force _ offline
A! breach|penetrate|infiltrate|compromise|deface|take_down|wipe|cripple computer|network|server|website|email|computer_system|database|account|mail_system|portal|online_service|email_system|billing_system|computer_network (of|in|at R)
    + [A Russia] breached the network of [R the parliament].
A! plant|install|implant|inject|deploy spyware|malware|virus|ransomware|wiper|trojan|pegasus (on|in|into|against R)
    + [A Iran] planted spyware on phones of [R lawmakers].
A infect R? with spyware|malware|virus|ransomware|pegasus
    + [A Iran] infected [R the ministry] with a virus.
    * She was infected with a virus in Kenya.
A launch|conduct|carry_out|mount|stage|wage cyberattack|cyber_attack|cyber-attack|cyber_warfare|hack|hacking|denial-of-service_attack|ddos_attack|cyberwar|ransomware_attack|phishing_campaign|cyber_operation|hacking_campaign|cyber_espionage|cyberwarfare|phishing_attack (on|against|of|at R)
    + [A North Korea] launched a cyber attack against [R Sony].
A 's cyberattack|cyber_attack|cyber-attack|hacking|hack (on|against|of R)
    + [A Russia]'s cyberattack on [R Estonia] lasted for weeks.
the hacking|cyberattack|cyber_attack|cyber-attack of|on|against R by A
    + The hacking of [R Sony] by [A North Korea] was costly.
A! jam gps|signal|radar|communication|navigation|frequency|satellite_signal|radio_signal (of|near|over|in|along R)
    + [A North Korea] jams GPS near [R Incheon].
