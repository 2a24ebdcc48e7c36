# AID: give: money, arms, troops in support, humanitarian help, asylum, rescue, debt relief.

event AID 070
A! aid|assist|help|bail_out|subsidize|sponsor R!
    + [A Norway] helped [R Malawi] after the flood.
    + [R Greece] was bailed out by the [A IMF].
    * The pill helps digestion.
    * Sunlight helps plants to grow.
A! fund|finance R!
    + [A Iran] funds [R Hezbollah].
A provide|give|offer|donate|grant|extend|send|supply|deliver|contribute|ship|channel|dispatch|allocate|earmark|disburse|lend|loan|award|hand_over|distribute|transfer|bring|fly|rush &AID_GOODS to|for|in|into R
    + [A Japan] sent medical equipment to [R Nepal].
    + Weapons were supplied to [R the rebels] by [A Libya].
    + [A Washington] has disbursed 300 million dollars to [R Egypt].
    * The shop delivers food.
    + [A The Red Cross] delivered medicine on Sunday.
    + [A Qatar] gave [R Lebanon] a loan.
    * The teacher gave her class a book.
    + [A Iran] supplied [R the Houthis] with missiles.
A! donate|contribute _ to R!
    + [A Cuba] donated three ships to [R Haiti].
A pay &AID_GOODS to|for R
    + [A Germany] paid ten million euros to [R Namibia].
A spend money|million|billion|dollar|euro|pound|yen on R=@nation|group|place
    + [A Japan] spent two billion dollars on [R Afghanistan].
A 's aid|assistance|help|support|donation|contribution to R
    + [A Tokyo]'s aid to [R Myanmar] continues.
A be donor|contributor (to|of|in|for R)
    + [A Norway] is the largest donor to [R Malawi].
A increase|step_up|boost|double aid|assistance|funding|support (to|for R)
    + [A Britain] increased its aid to [R Somalia].
A come to aid of R
    + [A Russia] came to the aid of [R Armenia].

event AID 071 economic
A cancel|forgive|write_off|restructure debt (of|for R)
    + [A China] forgave the debt of [R Zambia].
    + The debt of [R Sudan] was written off by [A Paris].
    * He forgot his debt to his teacher.
    * The debt of Greece is larger than that of Portugal.
A bail_out R with _
    + The [A European Union] bailed out the economy of [R Cyprus] with ten billion euros.

event AID 072 military
A! arm|train|equip R!
    + [A The United States] trains [R Iraqi soldiers].
    + [R The militias] are armed by [A Tehran].
    * The coach trains hard every morning.
    * The train to Germany was full of soldiers.
A send|deploy|dispatch|contribute military_aid|weapon|arm|ammunition|adviser|advisor|trainer|instructor to|for R
    + [A Washington] sent weapons to [R Kyiv].
    + [A France]'s military aid to [R Chad] grew.

event AID 073 human_security
A! treat R=wounded|victim|patient|casualty|survivor|refugee|migrant|civilian|fighter|child|people
A! feed|shelter|house|vaccinate|evacuate|rescue|save|airlift R!
    + [A The coast guard] rescued [R migrants] off Malta.
    + [R Civilians] were evacuated by the [A Red Crescent].
    * The late goal saved the match.
    * The garage houses two cars.
A deliver|distribute|airlift|drop|provide|send relief|humanitarian_aid|humanitarian_assistance|food_aid|emergency_aid to|for|in|into R
    + The [A United Nations] has airlifted food aid to [R Sudan].
A 's evacuation|rescue of R=@group|person|nation
    + [A France]'s evacuation of [R Afghans] ended on Friday.

event AID 074 peacekeeping
A send|deploy|dispatch|contribute peacekeeper|peacekeeping_force|observer|election_observer (to|in|into R)
    + [A Bangladesh] sent peacekeepers to [R South Sudan].
    + Observers were dispatched to [R Kenya] by the [A European Union].
    * Observers of the night sky sent in their photos.
    * Observers in Kenya said the weather was fine.
peacekeeper deploy|arrive to|in|along R
    + Peacekeepers arrived in [R Mali] on Friday.
A participate|serve|take_part in peacekeeping_mission|peacekeeping_operation|peacekeeping_force (in R)
    + [A Irish soldiers] served in a peacekeeping force in [R Lebanon].
A send|deploy troop|force|soldier|platoon to peacekeeping_force|peacekeeping_mission|peacekeeping_operation (in R)
    + [A Kenya] sent troops to the peacekeeping force in [R Somalia].
A deploy as peacekeeper|peacekeeping_force (in|along|to R)
    + [A Rwandan troops] deployed as peacekeepers in [R Darfur].
A! guard|escort R!
    + [R Refugees] were escorted by [A peacekeepers] to the airport.

event AID 075 asylum
A grant|give|provide asylum|refuge|shelter|haven|protection (to|for R)
    + [A Ecuador] granted asylum to [R the activist].
    + Shelter was given to [R refugees] by [A Jordan].
    * The tree gave shelter from the rain.
    * The lake is a refuge for ducks.
A grant|give R asylum|refuge|shelter
    + [R Edward Snowden] was granted asylum by [A Russia].
A accept|take_in|welcome|admit|resettle|host|absorb|receive refugee|migrant|asylum_seeker (from|of R)
    + [A Uganda] took in refugees from [R Congo].
A take_in|resettle R=@group|nation
    + [R Bosnians] were taken in by [A Germany].

# ---- wider --------------------------------------------------------------------------------------------------

set NEEDY = refugee migrant civilian child woman family sailor crew passenger patient wounded survivor castaway climber
    fisherman tourist villager resident pupil orphan national citizen boy girl baby people evacuee seaman miner
    expatriate hiker injured expat aid_worker dual_national interpreter islander household victim asylum_seeker elderly
    pensioner infant deportee stranded schoolgirl schoolchildren casualty crewman deckhand angler
set AID_GOODS += generator tent blanket mattress insulin flour grain wheat rice maize corn seed fertiliser fertilizer
    fuel diesel cash doctor nurse rescuer firefighter medic ambulance field_hospital hospital clinic aid_package
    relief_supplies emergency_aid humanitarian_aid food_aid food_parcel ration clothing coat soap bread meal water
    drone rocket missile_system patrol_boat frigate armoured_vehicle howitzer shell artillery_shell mortar
    rifle bullet machine_gun radar helmet body_armour fighter_jet gunboat minesweeper vehicle truck lorry
    incubator jab dose serum mask oxygen oxygen_concentrator protective_gear solar_lamp solar_panel
    credit_line line_of_credit bailout tranche rescue_package stimulus swap_line scholarship stipend compensation
    bailout_loan soft_loan concessional_loan budget_support technical_assistance expertise logistical_support
    food_supplies supplies medical_supplies sniffer_dog rescue_team search_and_rescue_team water_bomber tanker
    yen yuan rupee rouble ruble krona kroner franc lira riyal dirham mln bln tonne ton sack crate parcel goods
    hay fodder cattle vaccine_dose book school_book medical_aid military_aid military_equipment air_defence
    air_defense firearm uniform boot cash_transfer pension asylum_aid kit medical_team doctor_team
# Handing over.
set GIVE = provide give offer donate grant extend send supply deliver contribute ship channel dispatch allocate
    earmark disburse lend loan award hand_over distribute transfer bring fly rush gift funnel wire pour truck ferry
    pump airlift airdrop air-drop hand_out dole_out dispense haul convoy drop slip smuggle pass release
    shower deposit inject hand serve issue remit commit lavish parachute fly_in bring_in send_in shell_out
    fork_out cough_up plough plow furnish transport run donate leave unload share steer gift_away give_away
    siphon splash provision advance assign deploy

event AID 070
A &GIVE &AID_GOODS|aid_convoy|relief_convoy to|for|in|into|towards R
    + [A Namibia] flew vaccines to [R herders].
    + [A Qatar] has wired ten million dollars to [R the Lebanese army].
    + Blankets were handed out to [R the refugees] by [A the Red Cross].
    * The grocer delivers flour to bakers.
A! give|provide|deliver|dispatch|lend|ship|truck|wire|gift|extend|send|supply|hand|contribute &AID_GOODS
    + [A Denmark] shipped generators.
A! airlift|airdrop|dole_out|hand_out|distribute|donate|allocate|disburse|rush &AID_GOODS
    + [A The United Nations] airdropped flour.
A provide|give|lend|send|grant|loan|offer|award|hand|gift|slip|pay|extend|advance|bring|wire|pass|serve|donate R &AID_GOODS
A gift|lend|hand|grant|award|give|offer|loan R 's &AID_GOODS
    + [A China] gifted [R Nepal] solar panels.
    + [A Tokyo] lends [R Manila] five patrol boats.
    * The nanny hands the child a blanket.
A provide|supply|furnish|equip|arm|present|shower|ply|stock|issue|outfit|kit_out R with &AID_GOODS
    + [A Poland] furnished [R Ukraine] with shells.
A! donate|contribute|gift|bequeath R _
# a sum with its sign ("$1.1 billion") is no word: these verbs say enough
A!=@nation|organization|group disburse|wire|remit|allocate|earmark|funnel|inject|plough|lend|loan _ to|into|for|in R=@nation|organization|group|place
    + [A The IMF] disbursed $1.1 billion to [R Pakistan].
    * The chef poured $9 wine into the sauce.
A donate|gift|contribute|give_away _ to|for R=@nation|organization|group|place
    + [A Latvia] donated ambulances to [R Ukraine].
    * She donated her piano to a school.
A pay|foot|bear|cover|pick_up|defray bill|cost|tab|fee|debt|rent|salary of|for R=@group|nation|organization|place
    + [A Qatar] paid the salaries of [R the teachers].
A 's aid|assistance|help|donation|contribution|gift|grant|supply|handout|delivery to|for R
    + [A Iran]'s aid to [R Hamas] went on.
A 's aid|assistance|donation|supply|delivery|shipment|airlift of _ to R
A increase|step_up|boost|double|triple|treble|raise|ramp_up|resume|restore|unfreeze|expand|unblock|top_up aid|assistance|funding|relief|humanitarian_aid|military_aid|loan|subsidy|grant (to|for R)
    + [A Sweden] resumed aid to [R Gaza].
    + [A Norway] tripled funding for [R Malawi].
A come to rescue|assistance|help of R
    + [A Kuwait] came to the rescue of [R Jordan].
A come|rush|go|run to R 's aid|rescue|assistance|help
    + [A Norway] came to [R Malawi]'s aid.
A help_out|succour|succor|bankroll|subsidise|underwrite|tide_over|sustain|assist R!
    + [A Libya] bankrolled [R the rebels].
    * The walls sustain the arch.
A be benefactor|backer|sponsor|patron|lifeline of|to|for R
A lend|give|offer|extend helping_hand|lifeline to R
A lend|give hand to R
    + [A Algeria] extended a lifeline to [R Tunisia].
A throw lifeline to R
A throw|give|hand R lifeline
    + [A Algeria] threw [R Tunisia] a lifeline.
A raise money|fund|million for R!
    + [A The union] raised money for [R the miners].
A help R! (to|with|in _)
A send|lend|supply|offer doctor|nurse|engineer|medic|rescuer|expert|rescue_team|firefighter|teacher|police_officer|sapper to R
    + [A Cuba] sent doctors to [R Italy].
A fund|finance|bankroll|subsidise|subsidize|pay_for|sponsor construction|repair|school|hospital|clinic|road|project|programme|program|reconstruction|operation|scholarship|training|cable|water|bridge (in|of|for R)
    + [A Japan] financed the repair of a road in [R Laos].
A build|rebuild|repair|equip|open|run|set_up|operate|construct hospital|clinic|field_hospital|school|shelter|camp|kitchen|soup_kitchen|well|home|field_kitchen (in|for R)
    + [A Qatar] built a hospital in [R Gaza].
    * The firm built a school in the valley.
R receive|get|obtain|secure &AID_GOODS from A=@nation|organization|group
    + [R Zambia] received maize from [A Tanzania].
    * He received money from his aunt.
A put _ at disposal of R
    + [A Finland] put two planes at the disposal of [R Latvia].

event AID 071 economic
A cancel|forgive|write_off|restructure|wipe_out|waive|reschedule|erase|annul|remit|reduce|roll_over|scrap|refinance|defer debt|loan|arrears|liability|interest|bill|repayment (of|for|to|from R)
    + [A Saudi Arabia] rolled over the loan to [R Pakistan].
    + [A France] waived the debt of [R Somalia].
A cancel|forgive|write_off|restructure|wipe_out|waive|reschedule R 's debt|loan|arrears|bill
    + [A Paris] wrote off [R Sudan]'s debt.
A forgive R debt|loan
A! bail_out|recapitalize|recapitalise R (with|from|after _)
    + [A The IMF] bailed out [R Ukraine].
A approve|agree|release|unlock|sanction|clear|greenlight|green-light|okay|endorse loan|bailout|tranche|credit_line|aid_package|grant|rescue_package|funding|aid|package|credit|disbursement (to|for|of R)
    + [A The IMF] approved a loan for [R Kenya].
    * The bank approved a loan for a bakery.
A extend credit_line|line_of_credit|loan|swap_line|currency_swap to R
    + [A India] extended a credit line to [R Mauritius].
A deposit &AID_GOODS in R
A grant debt_relief|tax_relief|relief to R
    + [A China] granted debt relief to [R Zambia].
A 's bailout|debt_relief|rescue_package of|for|to R
    + The [A IMF]'s bailout of [R Greece] ended.

event AID 072 military
A! arm|train|equip|coach|rearm|re-equip R=@group|organization|nation|place (in|with|for|to _)
    + [A Britain] trained [R Ukrainian soldiers] for the front.
A send|deploy|dispatch|contribute|provide|rush &FORCE|police_officer|police to help|support|bolster|assist|aid|reinforce|back R
    + [A Rwanda] sent troops to help [R Mozambique].
    * The gym trains farmers for the race.
A=@nation|organization send|deploy|dispatch police|police_officer|gendarme|adviser|advisor|instructor|military_adviser to R=@nation|place
    + [A Kenya] sent police to [R Haiti].
A provide military_support|air_support|air_cover|logistical_support|covering_fire|cover|training to|for R
    + [A France] provided air cover for [R the Malian army].
A fight alongside R=@group|organization|nation|place
    + [A Cuban troops] fought alongside [R the Angolan army].
A 's arm_shipment|arm_delivery|arm_supply|weapons_supply|arms_supply|arms_shipment|military_assistance|military_aid|arms_delivery to R
A run gun to R
A funnel|smuggle|channel weapon|arm|missile|rocket|gun|ammunition to R
    + [A Libya] smuggled arms to [R the rebels].

event AID 073 human_security
A! rescue|save|pluck|winch|evacuate R=@group|person (from|out_of|off|to|at|on|in|after _)
    + [A The coastguard] plucked [R migrants] from a dinghy.
    + [R Sailors] were rescued by [A the Danish navy].
    * The farmer pulled carrots from the ground.
A! inoculate|immunize|immunise|vaccinate|nurse|shelter|lodge|accommodate|clothe|feed|resettle|medevac|bed_down|tend R=@group|person|nation|place
    + [A The Red Cross] inoculated [R villagers] against cholera.
    * The vet inoculated a calf.
A! haul|fish|pull|lift|hoist|drag|dig R from|out_of|off water|sea|rubble|ruin|dinghy|boat|debris|wreckage|surf|river|building|ship|lake|mud|mine|flood|roof
    + [A Greek rescuers] pulled [R a girl] from the rubble.
A take R! on board
    + [A The Italian navy] took [R migrants] on board.
A take|fly|carry|bring|airlift|ferry|transport R=@group|person to safety|hospital|shore|shelter
    + [A The Indian navy] took [R sailors] to safety.
    * [A Police] dragged [R a student] from a car.
    * [A Prosecutors] brought [R the mayor] in for questioning.
A put_up R=@group|person in _
    + [A The monks] put up [R the refugees] in a hall.
A open home|door|church|house|school to R=@group|person
    + [A Polish villagers] opened their homes to [R refugees].
A provide|give|offer medical_care|treatment|first_aid|medical_treatment|care|food|shelter|sanctuary|succour|relief to|for R
    + [A Doctors Without Borders] gave first aid to [R protesters].
A provide|give R medical_care|treatment|first_aid|medical_treatment|shelter|sanctuary|lesson|training
    + [A Israel] gave treatment to [R the Syrians].
A operate|perform_surgery on R=@group|person
A! search for R=@group|person in rubble|ruin|debris|sea|wreckage
A clear mine|landmine|rubble|minefield|unexploded_ordnance (in|for|from R)
    + [A Norway] cleared landmines in [R Angola].
A defuse bomb|mine|cluster_bomb|landmine in|for R
A extinguish|fight|battle fire|wildfire|forest_fire|blaze in R=@nation|place
    + [A French firefighters] fought a wildfire in [R Greece].
A dig|sink|drill well (in|for R)
A send|fly|dispatch firefighter|rescuer|rescue_team|medic|water_bomber to R
    + [A Estonia] sent firefighters to [R Portugal].
A 's rescue|airlift|resettlement of R=@group|person
    + [A Italy]'s rescue of [R the sailors] took hours.
A 's airlift to R
aid|aid_convoy|relief|relief_convoy|convoy|relief_supplies|food_aid reach R
    + Relief supplies reached [R Gaza].
convoy|aid_convoy|ship|plane|truck|lorry carry aid|food|medicine|relief_supplies|flour|relief|supplies to R
    + Trucks carried food to [R Sudan].

event AID 074 peacekeeping
A send|deploy|dispatch|contribute|provide|fly|commit peacekeeper|peacekeeping_troop|peacekeeping_force|un_peacekeeper|blue_helmet|ceasefire_monitor|observer|monitor|military_observer|truce_monitor|police_trainer (to|in|into|for R)
    + [A Nepal] contributed peacekeepers to [R Lebanon].
A! guard|escort|shield|safeguard|protect R=@group|person|place (from|against|to|in|on|through _)
    + [A Peacekeepers] shielded [R civilians] from the militia.
    * The hat protects farmers from the sun.
A stand|mount|keep guard over|for R
A=&ENFORCER|&GROUND_FORCE stand|mount|keep guard over R=@person|group
    + [A Gendarmes] stood guard over [R the refugees].
A secure|patrol|guard polling_station|buffer_zone|corridor|aid_convoy|humanitarian_corridor (in|for|of R)
A provide security|protection|escort|security_escort|armed_escort|safe_passage to|for R
    + [A Ethiopian troops] provided security for [R the Somali president].
A give R protection|escort|armed_escort
A join peacekeeping_mission|peacekeeping_force|stabilisation_force|stabilization_force|multinational_force in R
    + [A Chile] joined the peacekeeping mission in [R Haiti].

event AID 073 human_security
A! fly|lift|ferry|bring|guide|carry|row|take|take_off|pick_up|spirit|transport|whisk|get R=&NEEDY to|from|out_of|off|across|over _
    + [A Navy] ferried [R islanders] to dry ground.
    * The bus took tourists to the beach.
A! give|send|bring|fly|rush|carry|truck|ship|deliver|drop|haul|ferry|airlift|dispatch relief|relief_goods|food_aid|humanitarian_aid|emergency_aid|medicine|blanket|tent|sandbag|relief_supplies|field_hospital|food_parcel|vaccine|insulin|rescue_team|rescuer
    + [A The Nepalese army] flew medicine into the valley.
A! subsidize|subsidise|underwrite|bankroll _ for|in R
    + [A Botswana] has subsidised diesel for [R Zimbabwe].
A teach R=&NEEDY|soldier|officer|mechanic|engineer|pilot|farmer (in|on|to _)
A! inoculate|immunize|vaccinate|nurse|resettle|stitch_up|tend|operate_on R
A! dress wound of R
A! compensate|indemnify|reimburse R! (for|with _)
    + [A Canberra] compensated [R the workers] for the loss.
A house|lodge|accommodate|shelter|put_up|billet R=&NEEDY in|at _
    + [A Monks] lodged [R families] in the hall.
A rescue|save|evacuate|airlift|shelter|feed|vaccinate|treat|medevac|rehouse R=&NEEDY
    + A [A Finnish] helicopter rescued [R sailors].
A clear R of mine|minefield|landmine|rubble
    + [A Jordanian engineers] cleared [R Daraa] of mines.

event AID 075 asylum
A grant|give|provide|extend|accord|award asylum|refuge|shelter|haven|safe_haven|sanctuary|political_asylum|refugee_status|residence_permit|protection|humanitarian_visa|temporary_protection|exile|visa|citizenship|residency|safe_conduct (to|for R)
    + [A Brazil] granted political asylum to [R the senator].
A grant|give|accord R asylum|refuge|shelter|haven|safe_haven|sanctuary|political_asylum|refugee_status|residence_permit|residency|citizenship|visa|humanitarian_visa|temporary_protection|exile|safe_conduct
    + [A Sweden] granted [R the journalist] political asylum.
    * The inn gave the rider shelter.
A accept|take_in|welcome|admit|resettle|host|absorb|receive|shelter|house|accommodate|harbour|harbor|lodge refugee|migrant|asylum_seeker|evacuee|exile|displaced_person|orphan|fugitive (from|of|in R)
    + [A Rwanda] took in evacuees from [R Libya].
A shelter|harbour|harbor|resettle R=@group|person
    + [A Cyprus] sheltered [R Lebanese refugees].
A approve|accept|grant R 's asylum_application|asylum_claim|asylum_request
    + [A Canada] approved [R the journalist]'s asylum claim.
R find|get|obtain|win|receive refuge|asylum|sanctuary|political_asylum|shelter|refugee_status in A=@nation|place
    + [R The dissident] found refuge in [A Sweden].

ignore
A=shop|store|firm|company|retailer|restaurant|supplier|vendor|bakery deliver|supply|give|send _
A?=shop|store|firm|company|retailer|restaurant|supplier|vendor|bakery deliver|supply|give|send &AID_GOODS to|for R
    * [A The shop] delivered food to [R the minister].
A treat R as _
    * [A The minister] treated [R journalists] as enemies.
A feed|house animal|cattle|horse|dog|cat|cow|chicken|bird|pig
A protect right|interest|environment|data|species|lead|turtle|forest
A lift|save R=team|club|side
A give interview|speech|lecture|performance|concert|talk
A provide information|detail|comment|insight
A send message|signal|letter|email
A serve term|sentence|time|notice|summons|dinner|community|customer|meal
A raise fund|money for party|campaign|startup|film|election|firm
