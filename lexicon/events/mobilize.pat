# MOBILIZE: move or ready forces or police without using force; single-country exercises.

# What is moved or readied, by the mode that it makes.
set GROUND_FORCE = &FORCE regiment company squadron corps convoy garrison detachment guardsman paratrooper
    ranger commando legionnaire infantry cavalry armour armored_column artillery armored_brigade special_force conscript
    national_guardsman national_guard border_guard serviceman airman sailor recruit column men bodyguard
    special_operation_force elite_force elite_unit task_force infantryman gunner cadet
    peacekeeper legion presidential_guard engineer_unit airborne_division expeditionary_force reserve veteran
    paramilitary peshmerga
set HEAVY = tank missile ballistic_missile cruise_missile warship submarine warplane aircraft_carrier fighter_jet
    missile_defense missile_defence frigate destroyer cruiser corvette cutter gunboat patrol_boat patrol_vessel
    bomber helicopter gunship drone fighter_plane jet launcher rocket_launcher battery missile_battery
    patriot_battery howitzer artillery_piece armoured_vehicle armored_vehicle armoured_carrier armored_personnel_carrier
    armoured_personnel_carrier armoured_car armored_car carrier carrier_group strike_group carrier_strike_group
    amphibious_group flotilla fleet armada naval_vessel coast_guard_vessel coastguard_vessel navy_ship naval_ship
    mine anti-aircraft_gun air_defense air_defence air_defense_system air_defence_system missile_system
    rocket_artillery radar nuclear_weapon warhead half-track icbm interceptor long-range_missile coast_guard_ship
    attack_helicopter combat_aircraft military_aircraft spy_plane reconnaissance_plane surveillance_plane mortar gun_truck
    machine_gun heavy_weapon heavy_weaponry weaponry rocket fighter-bomber f-16 f-15 f-35 b-52 mig su-35 water_cannon
    tank_column fighter_aircraft amphibious_ship coastguard_cutter
set POLICE_FORCE = police policeman riot_police police_officer security_force constable officer sniper deputy
    police_unit police_force security_personnel security_man policewoman riot_squad police_squad squad mounted_police
    gendarmerie gendarme civil_guard swat_team police_commando bomb_squad anti-riot_police police_reinforcement
    mobile_squad state_trooper trooper carabinieri special_police marshal sheriff_deputy agent national_guard
    riot_officer
set IRREGULAR = militia militiaman fighter gunman militant rebel loyalist guerrilla insurgent mercenary vigilante
    irregular jihadist warrior combatant self-defence_group self-defense_group thug partisan tribesman youth_wing
    separatist hunter faction armed_group warlord foreign_fighter rebel_fighter volunteer brigade veteran
    paramilitary_group suicide_squad shebab bandit recruit
set ALERTNESS = alert high_alert full_alert heightened_alert maximum_alert standby readiness high_readiness combat_readiness
    war_footing footing state_of_readiness red_alert battle_readiness notice combat_alert
    battle_stations heightened_readiness
set SHOW = exercise war_game military_exercise military_drill naval_exercise live-fire_drill live-fire_exercise maneuver
    manoeuvre military_manoeuvre military_maneuver wargame naval_drill navy_drill air_defence_drill army_drill
    naval_manoeuvre combat_drill air_force_drill war_drill nuclear_drill military_parade parade show_of_force
    show_of_strength missile_drill artillery_drill snap_drill naval_parade fire_drill_at_sea firing_drill landing_drill
    invasion_drill combat_exercise airborne_exercise snap_exercise snap_inspection readiness_check defence_drill
    live_fire_exercise live_fire_drill air_exercise
set FRONTIER = border frontier boundary front front_line frontline line_of_control demarcation_line dmz border_zone
    border_area border_region borderline contact_line

# ---- troops --------------------------------------------------------------------------------------

event MOBILIZE troops 154 military
A mobilize|mobilise|mass|amass|redeploy|beef_up|muster|assemble|marshal|concentrate|activate|ready|reposition|pre-position|preposition|line_up|call_out|field|garrison|entrench|scramble|rally|surge &GROUND_FORCE (along|near|on|at|to|in|for|against|around|into|outside|across|toward|towards R)
    + [A Russia] massed troops near [R Ukraine].
    + Troops were massed near [R Armenia] by [A Azerbaijan].
    + [A Ankara] readied commandos near [R Syria].
    * The museum amassed coins.
A deploy|dispatch|despatch|send|move|station|position|rush|pour|intensify|post|shift|hurry|airlift|fly|ferry|ship|transfer|commit|park|divert|pack|funnel|bring_in|call_in|send_in|move_in|move_up|draft_in|fly_in|assign|build_up|double|relocate|land|parachute|swing|disperse &GROUND_FORCE (to|in|into|along|near|on|at|against|around|outside|across|onto|toward|towards|for R)
    + [A Ankara] deployed troops near [R Syria].
    + Troops were sent to [R Libya] by [A France].
    + [A India] airlifted two companies to [R Manipur].
    * The union sent flowers to the bride.
A mobilize|mobilise (in|against|to|for|along|near R)
    + [A Ethiopia] mobilized against [R Eritrea].
A! deploy|dispatch|send|move|station|position|rush|mass|post|shift|transfer|hurry &GROUND_FORCE along|near|on|at|to|towards|toward &FRONTIER (with|of R)
    + [A Warsaw] is moving soldiers to the border with [R Belarus].
A put|place|keep|hold &GROUND_FORCE|military|armed_force on|in|under|at &ALERTNESS
    + [A Seoul] put its troops on alert.
    * The hospital was put on alert after the storm.
A=&GROUND_FORCE|navy|air_force|military|nation remain|go|stay|be_placed|stand|keep on|at|in|to &ALERTNESS (in|along|at|near|around R)
    + The [A Indian army] went on alert in [R Kashmir].
A remain|go|stay on alert|standby|high_alert (in|along|at R)
    + [A Soldiers] remained on alert in [R Kashmir].
A be on_alert|on_standby|on_footing|on_high_alert|in_readiness (in|along|at R)
    + [A Soldiers] are on alert in [R Assam].
A raise|increase|heighten|step_up alert_level|alert|readiness|troop_presence|combat_readiness|combat_posture|military_readiness|terror_alert|alertness (in|along|at|of R)
    + [A Japan] raised its alert level on Sunday.
A beef_up|increase|strengthen|boost|tighten|reinforce|bolster|step_up|double|expand|triple|intensify|fortify|thicken|ramp_up|enhance|build_up|harden presence|patrol|troop_presence|military_presence|garrison|defence|defense|border_security|border_guard|outpost|surveillance|defensive_position|border_defence|force_posture|naval_presence|police_presence|coastal_defence|air_defence|air_defense|eastern_flank|fortification|northern_command|watch (in|along|at|around|near|on|with|off R)
    + [A Norway] strengthened patrols near [R Russia].
    + [A Egypt] reinforced its garrison in [R Rafah].
    * Doctors boost energy.
A reinforce|fortify|bolster|garrison border|frontier|position|post|northern_border|southern_border|eastern_border|western_border (with|against|along|near|in R)
A send|rush|dispatch|pour|order|bring|deploy reinforcement|reinforcements (to|into|in|towards R)
    + [A The army] rushed reinforcements to [R Kharkiv].
A call_up|draft|conscript|enlist|mobilize|mobilise|muster|levy|summon|recruit|train reservist|reserve|conscript|recruit|youth|army_reserve (for|against|from|in R)
    + [A Israel] called up reservists on Monday.
    * The club recruited players in Leeds.
A call reservist|conscript to colour|color|arm|duty
    + [A Finland] calls reservists to the colours.
A enlarge|expand|double|build_up army|armed_force|standing_army|military|arsenal (to|by|from _)
    + [A Ghana] is enlarging its army.
A order|decree|declare|announce|launch|proclaim|begin|step_up mobilization|mobilisation|general_mobilisation|general_mobilization|partial_mobilisation|partial_mobilization|call-up|callup|full_mobilisation (of|against|in R)
    + [A Armenia] declared mobilisation on Sunday.
    + [A Mali] ordered a general mobilisation.
A reintroduce|restore|reinstate|introduce conscription|military_service|compulsory_military_service|draft
A cancel leave (of|in|for R)
    + [A The army] cancelled all leave.
A 's deployment|mobilization|mobilisation|buildup|build-up|massing|redeployment|concentration|call-up|dispatch|stationing|despatch of &GROUND_FORCE (in|to|near|along|on|at|around|into R)
    + [A Russia]'s deployment of troops near [R Georgia] began on Monday.
A 's troop_deployment|military_buildup|military_build-up|troop_buildup|troop_build-up|troop_movement|naval_buildup|military_deployment (in|to|near|along|on|at|around R)
    + [A China]'s military buildup near [R Taiwan] goes on.
the deployment|mobilisation|mobilization|dispatch|redeployment|arrival of R to|in|near|around _ by A
A=&GROUND_FORCE mass|gather|assemble|muster|fan_out|converge|pour|concentrate|dig_in|dug_in|redeploy|form_up|line_up|camp|bivouac along|near|on|at|in|to|across|around|outside|through|into|by R
    + [A Ethiopian troops] gathered near [R Asmara].
    * The men gathered in the hall in Bern.
A=&GROUND_FORCE|army|navy mass|dig_in|dug_in|mobilise|mobilize|fan_out (along|near|on|at|in|to|across|around|outside|through R)
    + [A Tajik soldiers] massed near Isfara.
A=&GROUND_FORCE|army ring|encircle|surround|cordon|cordon_off|line|guard|patrol|blanket|garrison|man|manned|mann R?
    + [A Soldiers] ringed [R the parliament].
    + [A Troops] patrolled [R the capital].
    * The soldiers kept their secret.
troop|force|soldier|tank|army|unit|marine|paratrooper|commando|policeman|gendarme|militiaman|warship deploy along|near|on|at|in|to|across|around|outside R
A=&GROUND_FORCE take_up|assume|man|occupy|hold position|post|station|checkpoint|barricade|trench (outside|in|near|along|at|around|on R)
    + [A Troops] took up positions near [R Goma].
A=&GROUND_FORCE|army take position|post|station (outside|in|near|along|at|around|on R)
A=&GROUND_FORCE stand guard|sentry|watch (outside|in|near|at|over R)
    + [A Soldiers] stood guard at [R the ministry].
A=&GROUND_FORCE|army mount|stand|keep guard|patrol|watch (outside|in|near|at|over|on R)
A=&GROUND_FORCE march|drive|roll|rumble|file|parade|stream through|into|past|towards|toward|to|along|across|in street|capital|city|centre|center|border|frontier|town|avenue|square|bazaar|boulevard (of|in R)
A=&GROUND_FORCE|column|army march|roll|rumble|edge|trundle|creep|inch towards|toward R
    + [A Troops] rolled towards [R Tripoli].
A=&GROUND_FORCE be on_street|on_patrol|on_guard|at_crossroads|on_border|in_position|on_roof (of|in R)
    + [A Soldiers] were on the streets of [R Kigali].
A=&GROUND_FORCE return|go back|go to trench|barracks|street|front|border (of|in|on R)
A! surround|encircle|ring|cordon_off|garrison R? with|by troop|soldier|infantry|tank|force|police|gendarme|marine|barbed_wire
    + [A The army] surrounded [R Goma] with tanks.
A! order|direct|instruct|tell army|military|navy|troop|police|armed_force|air_force|force|reservist|militia to prepare|mobilise|mobilize|deploy|patrol|move|stand_by|report|advance|ready|dig|entrench|position|don|be (for|into|to R)
    + [A The president] ordered the army to mobilise.
A put|leave army|armed_force|military|troop|soldier in charge|command of security|prison|street|order
A put|place army|armed_force|military|troop|soldier|police at disposal (of R)
    + [A Malta] put its soldiers at the disposal of the police.
A let loose|go &IRREGULAR
A send|deploy|order|call_out|call_in|bring_out|mobilize|mobilise|unleash army|military|national_guard|armed_force|navy|marine|coast_guard|air_force|presidential_guard (to|into|against|in|onto|for R)
    + [A Guatemala] sent the army into [R Quetzaltenango].
    + [A Nepal] mobilized the army.
A prepare|ready|gird|mobilise|mobilize|gear_up|brace for war|battle|combat|conflict (with|against R)
    + [A Asmara] is preparing for war with [R Ethiopia].
A go|move|shift|be on|onto|to war_footing
    + [A Asmara] went on a war footing.
A=@nation|place|organization|group|person man|manned|mann|guard|patrol|police|reinforce|fortify|militarise|militarize|wall_off|barricade border|frontier|coast|strait|dmz|line_of_control|eastern_border|northern_border|southern_border|western_border (with|against|of R)
    + [A Latvia] fortified its border with [R Russia].
A! dig|dug|build|erect|string|lay trench|tank_trap|fortification|bunker|minefield|barbed_wire|anti-tank_ditch|wire|mine|border_fence (along|on|near|at|against|with R)
    + [A Ukraine] built bunkers near [R Belarus].
A! swear_in|deputise|deputize|arm special_constable|volunteer|civilian|villager|reservist|home_guard|vigilante|watch (against R)
ignore
A=company|fan|guest|veteran gather|assemble|converge|collect|spread|line in|at|around|to|on|along R
    * Fans gathered in Bern.
A move|shift|transfer|send|build_up|station|intensify company|reserve|column|unit|division|fund headquarters|money|abroad|online
A double|boost|increase|raise|bolster reserve|company|unit|column

# ---- weapons -------------------------------------------------------------------------------------

event MOBILIZE weapons 154 military
A deploy|test|test-fire|test_fire|station|move|unveil|parade|test-launch|test_launch|post|install|dispatch|despatch|send|ferry|shift|position|reposition|transfer|amass|mass|roll_out|wheel_out|set_up|emplace|airlift|ship|haul|hoist|ready|arm|fuel|activate|redeploy|park|display|showcase|show_off|divert|rush|field|mount|aim|point|flaunt|scramble|surge|mobilise|mobilize|bring_up|move_up|sail|anchor|stockpile|berth &HEAVY (over|in|near|off|to|on|at|along|against|around|into|toward|towards|from|onto|across|through|for R)
    + [A Pyongyang] tested a missile near [R Japan].
    + [A The United States] deployed an aircraft carrier near [R Iran].
    + Missiles were stationed in [R Belarus] by [A Moscow].
    + [A Turkey] moved drones to [R Cyprus].
    * Police tested a new kind of car.
    * The company launched a rocket with a satellite.
A launch|fire|lob|test|shoot missile|ballistic_missile|cruise_missile|icbm|projectile|short-range_missile|short-range_projectile|rocket|hypersonic_missile|intercontinental_ballistic_missile|anti-ship_missile over|off|into|in|toward|towards|from sea|water|ocean|coast|japan|submarine|strait (of|off R)
    + [A North Korea] fired two missiles into the sea.
A launch|fire ballistic_missile|cruise_missile|intercontinental_ballistic_missile|submarine-launched_missile|icbm|hypersonic_missile|short-range_ballistic_missile (over|in|near|off R)
    + [A North Korea] launched a ballistic missile.
A conduct|carry_out|hold|stage|perform|announce nuclear_test|missile_test|test_launch|test-launch|missile_launch|weapon_test|rocket_test|underground_test|test-firing|underground_nuclear_test (in|near|off|over R)
    + [A North Korea] conducted a nuclear test on Friday.
A 's nuclear_test|missile_test|missile_launch|test-firing|rocket_launch (over|near|off R)
    + [A Pyongyang]'s missile test went on.
A hold|conduct|stage|carry_out|begin|start|kick_off|open|wrap_up|complete|order|perform|mount|run|announce|finish|put_on|conclude &SHOW (in|near|off|along|around|at|on|against|for R)
    + [A China] held military drills near [R Taiwan].
    + War games near [R Norway] were begun by [A Russia].
    * The school held a fire drill.
    * Two hundred gymnasts began exercises in the hall.
A hold|conduct|stage|carry_out|begin|start drill near|off|along|around R
    + Drills off [R Taiwan] were begun by [A the navy].
A 's military_exercise|military_drill|naval_exercise|war_game|live-fire_drill|live-fire_exercise|naval_drill|military_manoeuvre|nuclear_drill|military_parade|show_of_force near|off|around|in|along|against R
    + [A China]'s military drills near [R Taiwan] went on.
A deploy|send|base|station nuclear_weapon|nuclear_missile (in|on|to R)
    + [A Russia] stationed nuclear weapons in [R Belarus].
A put|place|keep nuclear_force|nuclear_deterrent|missile_unit|rocket_crew|air_force|fleet|submarine|navy|crew|division|battery on|at|in|under &ALERTNESS|orders
    + [A Vladimir Putin] put nuclear forces on alert.
A scramble|sortie jet|fighter_jet|fighter|warplane|plane|aircraft|f-16|interceptor|bomber|helicopter (over|to|against|near|as|from|towards R)
    + [A Taiwan] scrambled jets.
A! train|point|aim|level gun|missile|weapon|cannon|barrel|artillery|rifle|radar|rocket on|at|toward|towards R
    + [A Manila] trained its guns on [R the rebels].
A lock radar|fire-control_radar on|onto R
    + [A A Chinese ship] locked its radar on [R a Philippine ship].
A=&HEAVY|navy|coast_guard|coastguard|air_force|ship|vessel|plane|aircraft|military_plane|boat shadow|tail|trail|escort|circle|buzz|overfly|ring|surround|intercept|stalk|harass|encircle R
    + [A A Chinese warship] shadowed [R a Japanese ship].
    + [A The navy] tailed [R a Russian tanker].
    * The ship followed the coast of Norway.
A=&HEAVY|coast_guard|coastguard|navy|air_force enter|cross|violate|breach|penetrate|near|probe|skirt water|airspace|territorial_water|median_line|air_space|air_defence_zone|air_defense_zone|air_defense_identification_zone|exclusive_economic_zone|strait (of|near|off R)
    + [A Chinese warships] entered the waters.
A=&HEAVY|coast_guard|coastguard|ship|vessel|plane|aircraft|boat enter|cross|violate|breach|penetrate|near|approach|buzz|skirt R 's water|airspace|territorial_water|air_space|coast|shore|air_defence_zone
    + [A Russian jets] violated [R Estonia]'s airspace.
A=&HEAVY|fleet|navy|flotilla|ship|vessel|plane|squadron steam|sail|cruise|anchor|surface|patrol|loiter|lurk|close_in|transit|dock|hover|circle into|in|near|off|over|around|to|through|toward|towards|at|across|on|for|from R
    + [A Russian warships] cruised off [R Cuba].
A=&HEAVY mass|gather|roll|rumble|line_up|assemble|trundle|collect|patrol|draw_up|drawn_up|idle into|near|in|along|through|toward|towards|around|on|at|across|to|outside|onto R
    + [A Ethiopian gunboats] gathered near [R Eritrea].
    * Tanks are built in Stuttgart.
A=&HEAVY|navy|fleet put to sea
    + [A Russian warships] put to sea.
A stage|mount|make|put_on|give show|display|demonstration of force|strength|power|might|firepower (in|near|against|off R)
    + [A Beijing] staged a show of force near [R Taiwan].
A keep|hold station off|near|in R
A flex muscle (in|near|against|over R)
    + [A Beijing] flexed its muscles near [R Taiwan].
A drop anchor off|near|in R
    + [A The navy] dropped anchor off [R Yemen].
A 's arrival|deployment|stationing of &HEAVY (to|in|near|off|on|at|from R)
    + [A Moscow]'s deployment of missiles in [R Belarus] went on.
A be ready for sea|battle|war|combat
A keep|hold submarine|finger on|at trigger|sea
A fly|flown|send|conduct sortie|bomber_flight|reconnaissance_flight|overflight|patrol|air_patrol|naval_patrol|freedom_of_navigation_patrol|freedom_of_navigation_operation|flyover|fly-past (over|near|off|through|along|around|in R)
    + [A China] conducted patrols near [R Taiwan].
A mine border|frontier|strait|harbour|harbor|coast|approach|channel (of|with|against R)
    + [A Latvia] has mined its border with [R Belarus].
ignore
A gather|assemble|converge|line_up|muster|pour for|at|to|into funeral|memorial|wedding|burial|ceremony|mass|concert|match|graduation (in|of R)
    * Soldiers gathered at a wedding in Accra.
A test|unveil|launch|display|park|order|show_off|showcase|set_up|roll_out jet|drone|helicopter|rocket|battery|carrier|cruiser for|at|with sale|customer|passenger|airline|show|motor_show|satellite|delivery

# ---- police --------------------------------------------------------------------------------------

event MOBILIZE police 153
A deploy|mobilize|mobilise|station|post|mass|rush|pour|assign|field|park|bring_in|call_in|draft_in|call_out|send_in|move_in|line_up|marshal|concentrate|muster|assemble|position|redeploy|surge|hurry|double &POLICE_FORCE (to|in|at|around|against|on|near|into|along|outside|for|across|onto R)
    + [A Hong Kong] deployed riot police in [R Kowloon].
    + Police were deployed at [R the parliament] by [A Nairobi].
    + [A Ghana] massed police in Bawku.
A send|dispatch|despatch|fly|airlift|bring|move|boost|detail|double &POLICE_FORCE at|around|against|on|near|into|along|outside|across|onto R
A send|dispatch|despatch|fly|airlift &POLICE_FORCE to R=@place|organization|group|person
A send|dispatch|despatch|bring police|riot_police|gendarme|riot_squad|police_officer to site|scene|street|stadium|university|border|mine
    * The company deployed new software to its police customers.
    * The police band of Oslo played in the square.
A flood|saturate|blanket|swamp|pack|fill R? with &POLICE_FORCE|&GROUND_FORCE
    + [A Baku] flooded [R Nakhchivan] with soldiers.
A put|place|keep|hold police|security_force|police_officer|riot_police on|at|in &ALERTNESS
    + [A Paris] has put police on alert.
A=&POLICE_FORCE mass|gather|assemble|swarm|converge|descend|line_up|fan_out|form_up|muster|mill|crouch|pour along|near|on|at|in|to|across|around|outside|through|into R
    + [A Riot police] gathered outside [R the parliament].
    * The officers gathered for the funeral in Cork.
A=&POLICE_FORCE ring|encircle|surround|cordon|cordon_off|line|guard|patrol|blanket|swarm|flood|throng|man|manned|mann|secure|stake_out R?
    + [A Police] surrounded [R the monastery].
    + [A Gendarmes] ringed [R the refinery].
A throw|draw|place|put|set_up|establish cordon|double_cordon|security_cordon|police_cordon|ring_of_steel (around|outside|in R)
    + [A Police] threw a cordon around [R the parliament].
A=&POLICE_FORCE take_up|hold|assume|take|man position|post|station|checkpoint (outside|in|near|along|at|around|on R)
    + [A Police] took up positions outside [R the court].
A=&POLICE_FORCE stand|mount|keep guard|sentry|watch|vigil (outside|in|near|at|over|on R)
    + [A Police] stood guard at [R the embassy].
A=&POLICE_FORCE remain|go|stay|stand|be on &ALERTNESS (in|along|at|near|around R)
    + [A Police] stayed on alert in [R Lahore].
A=&POLICE_FORCE be on_alert|on_standby|on_street|on_patrol|on_duty (of|in|along|at R)
    + [A Police] were on the streets of [R Male].
A=&POLICE_FORCE edge|march towards|toward|through|to|past|into R
A! keep|have &POLICE_FORCE|&GROUND_FORCE|guard|sentry outside|at|near|around|on|by R
    + [A Ankara] keeps police outside [R the embassy].
A 's deployment|mobilisation|mobilization of &POLICE_FORCE (in|to|near|around|at R)
    + [A Nairobi]'s deployment of police in [R Kisumu] went on.
A raise|increase|heighten terror_alert|security_alert|threat_level|terrorist_alert|security_level (in|at R)
    + [A Spain] raised its terror alert.
A step_up|tighten|increase|beef_up|boost|heighten security|policing|protection|police_presence|police_patrol|security_measure|guard (in|at|around|along|for|on|of|near|across R)
    + [A Paris] tightened security at [R synagogues].
    * The bank tightened its rules.

# ---- militia -------------------------------------------------------------------------------------

event MOBILIZE militia
A deploy|send|mobilize|mobilise|dispatch|despatch|recruit|rally|mass|muster|assemble|move|bus_in|bring_in|line_up|gather|concentrate|reposition|raise|call_up|conscript|enlist|ready|transfer|march|order|bus|field|unleash|organise|organize|redeploy &IRREGULAR (to|in|near|into|against|on|at|from|along|around|outside|for R)
    + [A Hezbollah] mobilized fighters near [R Syria].
    + [A Hezbollah] has sent fighters to [R Syria].
    * The fighter sent a message to his fans.
    * The fighters of the old militia sent flowers to the widow.
A=&IRREGULAR mass|gather|assemble|muster|fan_out|converge|dig_in|redeploy|regroup|form_up|mobilise|mobilize|infiltrate|slip along|near|on|at|in|to|across|around|outside|through|into|back|toward|towards|from R
    + [A Rebels] massed near Goma.
A=&IRREGULAR mass|regroup|mobilise|mobilize|rearm|re-arm
    + [A Rebels] are rearming.
A=&IRREGULAR man|mann|patrol|ring|surround|encircle R?
    + [A Militiamen] patrolled [R the town].
A=&IRREGULAR man|manned|mann|take_up|erect|set_up|hold checkpoint|barricade|position|roadblock|post (in|on|at|near|around|along R)
    + [A Rebels] took up positions near [R Tripoli].
A take_up|bear|pick_up arm|weapon|gun (with|for R)
    + [A Villagers] took up arms on Sunday.
    * The tailor picked up the arm of the chair.
A arm|rearm|re-arm themselves|itself|himself (against R)
    + [A The Kurds] are arming themselves.
A! recruit|enlist|press|draft|conscript R=@person|group into army|militia|ranks|force|auxiliary|military|unit
    + [A The junta] conscripted [R students] into the army.
A=&IRREGULAR be on_footing|on_alert|on_standby|on_street (in|near|of R)
A put fighter|rocket_crew|militia|force|brigade on footing|war_footing|alert|standby
    + [A Hamas] put its fighters on alert.
ignore
A arm themselves with patience|fact|knowledge|umbrella|information|argument|camera|vaccine
    * Doctors armed themselves with patience.
A send|dispatch|deploy water_bomber|fire_engine|rescue_helicopter
A arm|train|recruit|raise|ready volunteer|recruit|hunter|brigade for|with|in festival|game|season|olympics|charity|job|skill|hospital|club
