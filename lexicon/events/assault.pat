# ASSAULT: deliberate violence: fight, shell, bomb, shoot, kill, beat, torture, rape, abduct, destroy, invade.

# ---- who fights, with what, against what ---------------------------------------------------------------

set SHOOT = shoot shot
set STREET = protester demonstrator marcher crowd supporter striker
set FIGHTER = &ARMED insurgent guerrilla guerilla terrorist jihadist jihadi islamist extremist separatist secessionist
    paratrooper marine commando ranger sniper bandit raider pirate assassin warlord vigilante rioter looter arsonist
    constable trooper gendarme carabinero warder jailer bodyguard infantry battalion brigade regiment platoon squad
    navy air_force coast_guard security_force border_guard legionnaire mercenary saboteur partisan hitman settler
    tribesman herder gang cartel hooligan radical supremacist neo-nazi fanatic riot_police
set ABDUCTOR = gunman militant rebel insurgent guerrilla kidnapper abductor hijacker bandit pirate terrorist jihadist
    extremist separatist attacker assailant raider gang cartel militia militiaman fighter fugitive captor
set SOLDIERY = soldier troop fighter rebel militant insurgent guerrilla gunman jihadist militiaman pilot airman sailor
    marine commando paratrooper peacekeeper combatant conscript crewman
set MARCHER = protester demonstrator marcher crowd rioter striker picket mourner activist student villager refugee migrant
    squatter pensioner worker supporter environmentalist
set AIRCRAFT = jet warplane plane fighter_jet aircraft bomber helicopter gunship helicopter_gunship fighter_plane
set PLATFORM = &AIRCRAFT drone artillery gunner howitzer tank warship gunboat frigate submarine cutter patrol_boat
set MISSILE = missile rocket shell mortar drone cruise_missile ballistic_missile glide_bomb cluster_bomb barrel_bomb
    mortar_round artillery_shell torpedo projectile shahed
set BLAST = bomb car_bomb truck_bomb roadside_bomb landmine land_mine mine ied explosive explosive_device grenade
    parcel_bomb letter_bomb nail_bomb pipe_bomb petrol_bomb firebomb time_bomb booby_trap suicide_bomb sticky_bomb
set FIRE = gunfire shellfire artillery_fire mortar_fire rocket_fire sniper_fire machine-gun_fire artillery shelling
    bombardment crossfire shrapnel bullet volley salvo barrage fusillade
set ONSLAUGHT = attack assault offensive raid incursion invasion onslaught ambush blitz counterattack counter-attack
    counteroffensive counter-offensive military_operation military_campaign massacre pogrom atrocity
set BOMBARDMENT = shelling bombardment barrage salvo volley rocket_attack missile_attack mortar_attack missile_strike
    rocket_strike artillery_attack rocket_fire mortar_fire artillery_fire shellfire artillery_barrage
set AIR_RAID = airstrike air_strike air_raid aerial_attack air_attack bombing_raid air_assault aerial_bombardment
    air_campaign bombing_campaign
set KILLING = killing murder slaying massacre slaughter execution lynching beheading butchery hanging
set SITE = base camp post outpost checkpoint barracks garrison headquarters position stronghold hideout bunker depot
    arsenal convoy patrol village town city hamlet settlement district suburb neighbourhood neighborhood airport
    airfield airbase refinery power_station substation dam hospital clinic mosque church synagogue temple shrine embassy
    consulate mission compound parliament palace presidential_palace ministry police_station station prison jail
    courthouse military_base army_base army_post guard_post army_camp refugee_camp munition weapon_depot
    column motorcade truck bus minibus train van lorry village_hall
    monastery seminary school dormitory college university bridge pipeline tanker warship vessel ship boat border_post
    port harbour harbor fortress citadel frontline
set TERRITORY = village town city hamlet base hill ridge outpost position airport airfield stronghold garrison headquarters
    district province suburb border_crossing crossing camp heights checkpoint island barracks
set PROPERTY = village house home mosque church shrine temple town camp crop embassy consulate settlement synagogue hut shack
    tent office headquarters clinic hospital school dormitory granary farm orchard grave cemetery pagoda monastery
    convent chapel market shop stall store vehicle truck car bus van convoy tractor lorry police_station station
    courthouse apartment flat block apartment_block dwelling neighbourhood neighborhood building warehouse bridge
    pipeline library statue studio plane aircraft dealership city_hall town_hall parliament ministry palace livestock
set VESSEL = ship boat vessel tanker trawler dinghy ferry freighter warship frigate submarine patrol_boat landing_ship cruiser
    destroyer corvette raft launch cutter flotilla barge pirogue yacht
set GEAR = tear_gas teargas water_cannon rubber_bullet pepper_spray baton stun_grenade rubber_pellet plastic_bullet
    pepper_gas truncheon smoke_grenade flash_grenade teargas_canister tear_gas_canister riot_gear birdshot pellet lathi
set BLADE = knife machete axe sword spear blade dagger cleaver panga hammer cutlass bayonet arrow stone hatchet
    screwdriver sickle razor
set NATURE = disease virus fever malaria measles measle cholera ebola dengue flu influenza covid covid-19 coronavirus pandemic
    epidemic outbreak infection plague typhoid meningitis polio diphtheria tuberculosis hiv aids cancer hepatitis
    anthrax bacteria parasite syrup medicine overdose alcohol smog pollution heat heatwave heat_wave cold frost snow
    blizzard wind gale storm thunderstorm hailstorm hurricane cyclone typhoon tornado flood floodwater rain downpour
    monsoon landslide mudslide avalanche earthquake quake tremor tsunami volcano eruption drought famine hunger
    malnutrition starvation wildfire blaze lightning bee wasp hornet mosquito locust snake snakebite shark crocodile
    lion tiger leopard elephant hippo bear wolf dog jellyfish swarm bird rat crash accident collision derailment
    stampede collapse heart_attack illness pneumonia crow ladybird nostalgia tourist fan gas_leak fungus weed beetle
set FICTION = novel film movie play opera drama comedy thriller musical episode series sequel video_game videogame novella
    ballet fable act scene
set KILLED_BY_SPORT = attack hammer batter pound bombard maul rout thrash crush invade ambush storm raid torture destroy pummel punish kill shoot bomb wreck beat_back sink flatten wipe_out eliminate
set SPORT = final match game semifinal semi-final quarterfinal quarter-final playoff tournament qualifier league cup test
    inning half quarter season race derby championship friendly goal try wicket point penalty set tour leaderboard

# ---- attack in general -----------------------------------------------------------------------------------

event ASSAULT 190
A! attack|assault|ambush|invade|storm|overrun|besiege|raid|waylay|counterattack|counter-attack R
    + [A Rebels] attacked a [R military base] in Borno.
    + [A Fighters] stormed the [R parliament].
    + [R Kuwait] was invaded by [A Iraq] in 1990.
    + [R Soldiers] ambushed by [A militants] fled into the hills.
    * The senator attacked the proposal.
    * A heart attack ended his career.
    * Speculators besieged the Hungarian forint.
    * Dengue has invaded southern Brazil.
A attack|assault|ambush|waylay R=@group|organization
    + [R Soldiers] were ambushed near Gao.
A invaded|besieged|overrun|stormed|raided|attacked|ambushed|assaulted R
    + [R Goma] was overrun on Tuesday.
A=@group|nation|organization|person attack|assault|ambush|invade|storm|overrun|besiege|raid|waylay R?=&SITE
    + [A Militants] overran an outpost near Gao.
    + [A Kurdish fighters] raided a checkpoint on Sunday.
    * Ladybirds invaded the village.
A=&PLATFORM attack|assault|raid R
    + [A Israeli] warplanes attacked [R Beirut].
    * Iranian bonds attacked the market.
A=&PLATFORM attack|assault|raid R?=&SITE
A=&FIGHTER attack|assault|ambush|invade|storm|overrun|besiege|raid R
    + [A Chilean] carabineros stormed [R a church].
A=&FIGHTER attack R!
    + [R Police] attacked by [A mob] in Karachi
A=@group attack R=@person
    + [A Settlers] attacked [R a farmer] near Hebron.
A=&FIGHTER target|kill R!
A=&FIGHTER hit|strike R=@person|group
    + [R An activist] was hit by [A a sniper].
A! strike|hit|pound|batter|target|hammer|engage R!
    + [A The air force] targeted [R militants] near Mosul.
    * The two sides struck a deal.
    * Prices hit a new high.
A=@nation|group|organization pound|strike|shell|bombard|blitz|pummel|batter|rake R?=&SITE
    + [A Ukraine] struck a refinery on Tuesday.
    * Ukraine struck a balance.
A=@group|organization pummel|maul|savage|rout|thrash|crush R=@group
    + [A Rebels] routed [R soldiers] near Gao.
    * Brazil mauled Chile.
A! rout R!
    + [A The M23] routed [R the Congolese army].
rocket|missile|shell|mortar|drone hit|strike|kill|wound|injure|land R
    + A rocket has killed [R two soldiers] in Donetsk.
&MISSILE hit|strike|kill|wound|injure|maim|pound|slam|pummel R
    + A cruise missile struck [R the ministry].
    * A stray ball hit the mayor.
&MISSILE slam|crash|smash|plough|plow|tear|rip|land|explode|fall|rain|hit into|through|in|on|at|near|onto R
    + A rocket slammed into [R Sderot].
    + Mortars rained on [R Aleppo].
    * Rain fell on Aleppo.
A combat|fight R!
    + [A Soldiers] are fighting [R rebels] near Goma.
    * The nurse fought a cold.
    * New drugs fight cancer.
A fight|clash|skirmish|battle|brawl|scuffle|tussle|grapple|duel with|against R
    + [A Protesters] clashed with [R police].
    + [A Soldiers] are battling against [R rebels] in the north.
    + [A Hooligans] brawled with [R police] in Rome.
    * The curtains clash with the sofa.
AR clash|fight|battle|skirmish|brawl|scuffle|duel
    + [A Armenia] and [A Azerbaijan] clashed on Tuesday.
A battle R=&FIGHTER
    + [A Soldiers] battled [R militants] on Sunday.
    * Firefighters battled a blaze.
A do|join|give battle with R
    + [A The army] did battle with [R rebels].
A fight|wage|engage_in battle|war|gun_battle|running_battle|street_battle|gunbattle|pitched_battle with|against R
    + [A Residents] fought running battles with [R police].
    * He fought a long battle with illness.
A trade|exchange blow|punch with R
    + [A Guards] traded blows with [R prisoners].
AR=@group|person trade|exchange blow|punch
    + [A Soldiers] and [A settlers] traded blows.
    * The two boxers met.
AR come to blow
    + [A Soldiers] and [A policemen] came to blows.
A come to blow with R
    + [A Rebels] came to blows with [R soldiers].
AR=@nation be at_war
    + [A Sudan] and [A Chad] are at war.
A=@nation|group be at_war with R!
    + [A Sudan] is at war with [R Chad].
    * The critics are at war with taste.
A go to war with|against R
    + [A Iraq] went to war with [R Iran].
A take_up arm against R
    + [A Farmers] took up arms against [R the junta].
    * She took up painting.
A take arm against R
A! kill R
A kill R=@person|group
A killed R
A slay|slain|murder|massacre|slaughter|execute|lynch|butcher R
    + [A Gunmen] killed [R eleven villagers] in Mali.
    + [R Eleven villagers] were massacred by [A rebels].
    + [A Taliban fighters] killed [R a policeman], wounding two others.
    * The senate killed the bill.
    * The senate killed the bill of the president.
    * Frost killed the roses.
A=&FIGHTER kill|slay|murder|massacre|execute|butcher R?
    + [A Gunmen] killed 13 in Mali.
A=@nation kill R?
A=&PLATFORM kill|slay R
    + [A Turkish] jets killed [R three fighters].
A! exterminate|annihilate|liquidate|wipe_out|mow_down|cut_down|finish_off|hunt_down|eliminate|neutralize|neutralise|pick_off R=@person|group
    + [A Militants] wiped out [R policemen] near Gao.
    + [A Israel] eliminated [R two militants] in Jenin.
    * The firm eliminated waste.
    * Cheap imports wiped out small shops.
A do_away with R=@person|group
    + [A Soldiers] did away with [R prisoners].
A put_to_death R=@person|group
A put R to death
    + [A Serb forces] put [R villagers] to death.
    * The vet put the dog to sleep.
A starve|work R to death
    + [A The regime] starved [R prisoners] to death.
A burn R to death|alive
    + [A Militants] burned [R a pilot] alive.
A beat|kick|torture|club|bludgeon R to death
    + [A Guards] beat [R an inmate] to death.
    * The joke was beaten to death.
A drown|strangle|throttle|suffocate|garrotte|smother|electrocute|incinerate R=@person|group
    + [A Police] drowned [R marchers] in 1961.
    * The tax strangled small firms.
&WEAPON|explosion|blast|bombing|attack|airstrike|strike|shelling|raid|fire|drone kill|wound|injure|maim R
    + An explosion killed [R four soldiers] in Kabul.
    + [R Two children] were wounded by shelling.
&BLAST|&FIRE|&ONSLAUGHT|&BOMBARDMENT|&AIR_RAID|bomber|gunman|gunfire|clash|ambush|shooting kill|wound|injure|maim|cripple|slay|claim R
    + Shellfire killed [R two farmers] in Kharkiv.
    + A landmine crippled [R a child] in Angola.
    * A landslide killed two farmers.
&BLAST|&FIRE|&ONSLAUGHT|&BOMBARDMENT|&AIR_RAID|clash|fighting|shooting|explosion|blast leave R dead|wounded|injured
    + The explosion left [R five soldiers] dead.
A leave R dead|wounded|injured
&BLAST|&ONSLAUGHT|&AIR_RAID|clash|fighting|shooting|explosion|blast claim life of R
    + The ambush claimed the lives of [R four soldiers].
    * The flood claimed the lives of four farmers.
R lose life in|to &ONSLAUGHT|&AIR_RAID|&BOMBARDMENT|clash|fighting|bombing|shooting|explosion|airstrike
    + [R Four soldiers] lost their lives in an ambush.
A wound|maim R=@person|group
A! injure|cripple|blind R=@person|group
A=&FIGHTER injure|cripple|blind|kill R=@person|group
    + [A The attackers] wounded [R three soldiers].
    * The striker injured his knee.
A! wound|injure|maim R
A wounded|maimed R
A launch|conduct|stage|carry_out|mount|begin|continue|order|lead|intensify|perpetrate|press|unleash|wage|spearhead|resume|execute attack|assault|offensive|raid|military_operation|incursion|invasion|onslaught|ambush|counterattack|counteroffensive|counter-offensive|ground_offensive (on|against|in|into|at R)
    + [A Russia] launched an offensive against [R Ukraine].
    + An assault on [R Marawi] was launched by the [A army].
    * He launched his career in radio.
A launch|conduct|carry_out|mount|order strike|operation on|against|in|at R
    + [A Turkey] carried out strikes against [R Kurdish fighters].
A launch|conduct|carry_out|mount|stage|order|begin crackdown (on|against R)
    + [A Cameroon] launched a crackdown on [R separatists].
A 's attack|assault|offensive|raid|incursion|invasion|onslaught on|against|of|into R
    + The [A Iraqi army] has begun its assault on [R Islamic State].
    + [A Russia]'s invasion of [R Ukraine] shocked Europe.
A 's ambush|counterattack|counteroffensive|counter-offensive|operation|military_operation|military_campaign|atrocity|aggression|bloody_crackdown|violence|reprisal on|against|of|into R
    + [A Boko Haram]'s ambush of [R soldiers] left nine dead.
    * Her operation against the clock was a success.
A 's ambush|raid|assault|attack at|near|in R=@place|organization
    + [A The rebels]' raid in [R Goma] left nine dead.
A 's siege|encirclement|capture|recapture|storming|conquest|rout of R
    + [A Serbia]'s siege of [R Sarajevo] lasted for years.
    * The critic's rout of the novel was complete.
A 's &KILLING of R
    + [A Myanmar]'s massacre of [R villagers] shocked the world.
A=@nation|group|organization|person 's war on|against R!
A 's strike on|against|in R!
A 's strike on|against R
    + [A Israel]'s strike on [R Damascus] killed two.
the attack|assault|offensive|raid|invasion|massacre|killing|murder|slaying|execution on|against|of R (by A)
    + The killing of the [R mayor] by [A gunmen] shocked the town.
    + There was an attack on [R police] in Quetta.
the slaughter|lynching|beheading|hanging|ambush|genocide|wounding|siege|storming|rout|strike|incursion|atrocity|violence on|against|of|into R (by A)
    + The lynching of [R a farmer] by [A villagers] was filmed.
the fighting|clash|battle|skirmish|gunfight|firefight between|among AR
    + Clashes between [A police] and [A students] went on all night.
    * The clash between the colours is intended.
the combat|brawl|scuffle|melee|gun_battle|gunbattle|shootout|shoot-out|hostility|war|duel|violence|bloodshed|confrontation between|among AR
    + A gun battle between [A rebels] and [A soldiers] raged on.
    * A brawl between two novels is unlikely.
A 's clash|battle|skirmish|war|fight|firefight|gunfight|gun_battle|gunbattle|shootout|shoot-out|fighting|combat with|against R
    + [A The army]'s battle with [R rebels] went on.
A=@nation|group|organization|person declare|wage|launch|fight war|jihad|holy_war|insurgency|guerrilla_war on|against R!
    + [A Hamas] declared war on [R Fatah].
A crack_down on R
    + [A The junta] cracked down on [R protesters].
A crush|quell|put_down|suppress|quash|smash uprising|revolt|rebellion|mutiny|insurrection|insurgency|rising (in|of|by R)
    + [A The army] crushed a revolt in [R Hama].
    + The mutiny of [R the soldiers] was put down by [A guards].
A drown uprising|revolt|rebellion|protest in blood
A unleash violence|terror|force|wave (on|against|upon R)
    + [A The regime] unleashed terror on [R villagers].
A terrorize|terrorise R
    + [A Gangs] terrorise [R residents] of Cali.
    * The comet terrorised nobody.
A take_out R=&SOLDIERY
    + [A Soldiers] took out [R a militant] on Sunday.
R! come under attack|bombardment|shelling|assault|siege|artillery_fire|mortar_fire|rocket_fire|gunfire|sniper_fire|shellfire|mortar_attack|rocket_attack|missile_attack (from|by A)
    + [R Soldiers] came under attack from [A rebels].
    * The minister came under pressure.
R come under attack|bombardment|shelling|assault|artillery_fire|mortar_fire|rocket_fire|gunfire|sniper_fire|shellfire|mortar_attack|rocket_attack|missile_attack from A=@nation|group|organization|place
    + [R Armenian] positions came under mortar attack from [A Azerbaijan].
R come under fire from A=&FIGHTER
    + [R Protesters] came under fire from [A soldiers].
    * The minister came under fire from the press.
R! be under_attack|under_siege|under_bombardment (from|by A)
    + [R Goma] is under attack by [A rebels].
R=@place fall to A=@group|nation|organization
    + [R Goma] fell to [A rebels].
    * Rain fell to the east of Rome.
R=@place fall into hand of A
    + [R Goma] fell into the hands of [A rebels].
A! lay siege to R
    + [A Rebels] laid siege to [R Goma].
A! lay siege to R?=&SITE|&TERRITORY
A=@group|nation|organization repel|repulse|beat_back|beat_off|drive_back|drive_off|fend_off|fight_off|hurl_back|throw_back|ward_off R=@group|nation|organization
    + [A Soldiers] beat back [R militants] near Gao.
    * Cream repels mosquitoes.
A=@group|nation repel|repulse|beat_back|beat_off|drive_back|fend_off|fight_off|throw_back attack|assault|offensive|raid|incursion|advance (by|of|from|on R)
    + [A Ukraine] repelled an attack by [R Russian troops].
A counter|retaliate|hit_back|strike_back|respond|reply|answer with strike|airstrike|fire|missile|rocket|shelling|artillery|gunfire|attack|barrage|salvo|volley (on|against|at R)
    + [A Israel] hit back with airstrikes on [R Gaza].
    * The singer hit back with a new album.
A violate|breach|break ceasefire|cease-fire|truce (with|against R)
    + [A Russia] violated the ceasefire.
A! capture|seize|retake|recapture|take_over|conquer|reconquer|liberate R=@place
    + [A Taliban fighters] seized [R Kunduz].
    + [R Kherson] was recaptured by [A Ukraine].
    * Her photos capture the mood.
A! retake|recapture R!
A=@group|nation|organization capture|conquer R!
A=&FIGHTER take R=@place
    + [A Rebels] took [R Goma] on Tuesday.
    * The tourists took Paris by surprise.
A=@group|nation|organization capture|seize|retake|recapture|conquer|liberate|wrest R?=&TERRITORY
    + [A Rebels] captured a base near Goma.
A! wrest R=@place from _
    + [A Fighters] wrested [R Ghazni] from government control.
A! seize|take|gain|regain|wrest|win control of R
    + [A Rebels] seized control of [R Goma].
    * The driver lost control of the car.
A push|drive|flush|dislodge R=@group|nation|organization out_of|from &TERRITORY|parliament|square|building|street|country|palace|mosque|area|stronghold|valley|region|camp|enclave|fort|quarter
A=&FIGHTER push|drive|flush|dislodge R=@group|nation|organization out_of|from _
    + [A The army] drove [R the rebels] from the town.
    + [A Soldiers] dislodged [R militants] from three villages.
A=&FIGHTER drive_out|chase_out|chase_away|drive_away|flush_out R=@group
    + [A The mob] drove out [R migrants].
A=&FIGHTER storm|burst|force|break|shoot into R?=&SITE
A=&FIGHTER advance|push|thrust|storm|burst|smash|pour|sweep|charge|break|punch|fight into|through|on|toward|towards R=@place|organization
    + [A Troops] pushed into [R Lashio].
    * The tourists poured into Paris.
A use violence|force|deadly_force|lethal_force|excessive_force|live_fire against|on R
    + [A Police] used force against [R demonstrators].
    * He used the force of the wind.
A resort to violence|force against R
A impose|set_up|enforce blockade (on|of|in|against R)
    + [A Saudi Arabia] imposed a blockade on [R Qatar].
A blockade R
    + [A Troops] blockaded [R the senator]'s headquarters.
A commit|perpetrate|carry_out massacre|atrocity|genocide|war_crime|killing|violence|crime_against_humanity|reprisal|murder|execution|revenge_killing (against|of R)
    + [A Soldiers] committed atrocities against [R civilians].
A be responsible for killing|attack|massacre|bombing|violence|shooting|murder|ambush|blast|airstrike
    + [A Al-Shabab] is responsible for the bombing.
    * The weather is responsible for the delay.
A claim responsibility for attack|bombing|shooting|blast|assault|killing|ambush|explosion|raid|murder|kidnapping|strike|abduction (in|on|at|of R)
    + [A Islamic State] claimed responsibility for the attack.
A claim attack|bombing|shooting|ambush|blast|killing|assassination|raid (in|on|at|of R)
    + The ambush of [R soldiers] was claimed by [A Boko Haram].
    * The airline claimed the reward.
R die|perish after|from|of|due_to|in|during torture|attack|bombing|shelling|beating|airstrike|blast|explosion|clash
    + [R Three soldiers] died in an explosion near Gao.
R die|perish in|during|from|after &ONSLAUGHT|&AIR_RAID|&BOMBARDMENT|fighting|gunfight|firefight|shootout|shoot-out|shooting|battle|missile_strike|stabbing|suicide_bombing|crossfire|gun_battle|violence
    + [R Six soldiers] died in an ambush near Gao.
    * Six soldiers died in a crash.
A down|shoot_down|shot_down|bring_down|intercept plane|drone|helicopter|jet|aircraft|missile|warplane|fighter_jet (of|from|over R)
    + [A Turkey] shot down a jet of [R Syria].
    * He downed a glass of beer.
A down|shoot_down|shot_down|bring_down R 's plane|drone|helicopter|jet|aircraft|missile|warplane|fighter_jet
    + [A Turkey] downed [R a Syrian] jet.
A shoot_down|shot_down R!

event PROTEST riot 145
A=&STREET storm|besiege|ransack|torch|burn|loot|trash|vandalize|vandalise|invade|overrun R
    + [A Demonstrators] stormed the [R parliament].
    * The demonstrators of the new oven burned a pie.
A=&STREET storm|besiege|ransack|torch|burn|loot|trash|vandalize|vandalise|invade|overrun R?=&SITE|&PROPERTY|supreme_court|court|barricade|tyre|tire|effigy
    + [A Protesters] torched a bus.
    * The bread burned in the oven.

event ASSAULT 201 religion_ethnicity
A ethnically_cleanse R
A 's ethnic_cleansing|pogrom|mass_expulsion of|against R
    + [A Serbia]'s ethnic cleansing of [R Muslims] horrified Europe.
the ethnic_cleansing|pogrom|mass_expulsion of|against R (by A)
    + The ethnic cleansing of [R Muslims] by [A Serb forces] went on.
    * The cleansing of the skin takes time.

# ---- guns --------------------------------------------------------------------------------------------------

event ASSAULT firearms 193
A &SHOOT|gun_down|shoot_dead|shot_dead|shoot_up|shot_up R
A! shoot_at|shot_at R
    + [A Soldiers] are shooting [R protesters] in Yangon.
    + [R A journalist] was gunned down by [A unknown men].
    + [R A teacher] was shot dead by [A gunmen] on Monday.
    * The director shot a film.
A &SHOOT R dead
    + [A Gunmen] shot [R two teenagers] dead.
A=@group|nation &SHOOT|gun_down|shoot_dead|shot_dead R?
    + [A Soldiers] shot a comrade at a roadblock.
A machine_gun|machine-gun R=@person|group
    + [R Prisoners] were machine-gunned by [A soldiers].
A snipe at R
A open fire (on|at|upon|against R)
    + [A Soldiers] opened fire on [R protesters].
    * The chef cooks on an open fire.
A return fire
    + [A The guards] returned fire.
A fire on|at|upon|across|into R
    + [A Troops] fired on [R a crowd] in Yangon.
A=@group|nation|organization fire on|at|upon|into R?=&SITE|&MARCHER|house|home|car
    + [A Gunmen] fired into a house in Cali.
A fire|discharge shot|bullet|round|live_round|live_ammunition|volley|live_bullet|gun|rifle|pistol|warning_shot|flare_gun|flare (at|on|into|toward R)
    + [A Guards] fired shots at [R refugees].
    * The starter fired a shot.
A use live_ammunition|live_round|live_fire against|on R
    + [A Police] used live ammunition against [R protesters].
A spray|riddle|rake|pepper|hose R with bullet|gunfire|fire|machine-gun_fire|shot|automatic_fire
    + [A Gunmen] sprayed [R a crowd] with bullets.
    * She sprayed the lawn with water.
A! spray|riddle|rake|pepper R?=&SITE|house|car|vehicle|bus|van|&VESSEL|crowd with bullet|gunfire|fire|machine-gun_fire|shot
A turn gun|weapon|rifle|pistol|machine_gun|fire on R
    + [A The army] turned its guns on [R protesters].
R be riddled with bullet
    + [A Gunmen] riddled [R the mayor] with bullets.
AR exchange|trade fire|gunfire|shot
    + [A India] and [A Pakistan] exchanged fire on Sunday.
A exchange|trade fire|gunfire|shot with R
    + [A Police] exchanged fire with [R gunmen].
A=bandit|gunman|robber|gang ambush R=@person|group
    + [A Bandits] ambushed [R policemen] in Katsina.
the shooting|gunning of R (by A)
    + The shooting of [R a teacher] by [A police] shocked the town.
    * The shooting of the film took a year.
A 's shooting of R
    + [A The guards]' shooting of [R a farmer] was filmed.
the exchange of fire|gunfire between|with AR
    + The exchange of fire between [A Israel] and [A Hezbollah] lasted for an hour.

# ---- blades, stones, hands tied to crude weapons ---------------------------------------------------------------

event ASSAULT primitive 182
A stab|knife|slash|spear|behead|stone|decapitate|machete|impale|bayonet|axe|disembowel|gore|gore R=@person|group
A=@group stone|pelt R?=&SITE|car|vehicle|house|office
    + [A Youths] stoned a convoy near Gao.
A=@group|person stab|knife|slash|spear|behead|decapitate|mutilate|dismember|disembowel R?
    + [A Militants] beheaded ten woodcutters.
    * Machetes slashed the cane.
    + [A Guards] stabbed [R a prisoner].
    + [A Militants] stoned [R two soldiers].
    + [A Raiders from Chad] speared [R farmers].
    * The axed budget hurt Chad.
    * The company knifed through the market.
A hack|stab|stone|spear|slash|chop|pelt R=@person|group to death
    + [A Militants] hacked [R villagers] to death.
    + [R Three nurses] were stabbed to death by [A a soldier].
A attack|assault|kill|wound|injure|murder R with &BLADE
    + [A A man] attacked [R police] with a knife.
    * The cook attacked the cake with a knife.
A slit|cut throat of R
    + [A Militants] slit the throats of [R four villagers].
A slit|cut R 's throat
    + [A Militants] slit [R a priest]'s throat.
A cut_off|chop_off|hack_off|sever|amputate hand|finger|ear|head|limb|arm|leg|foot of R
    + [A Rebels] severed the hands of [R villagers].
    * The vet cut off the ear of the dog.
A mutilate|dismember R=@person|group
    + [A Rebels] mutilated [R a watchman].
AR pelt with brick|stone|rock|bottle
the stabbing|stoning of R (by A)
    + The stabbing of [R a soldier] by [A a militant] shocked Britain.
A 's stabbing|stoning of R
    + [A A militant]'s stabbing of [R a soldier] shocked Britain.

# ---- heavy weapons ------------------------------------------------------------------------------------------

event ASSAULT heavy-weapons 194
A shell|bombard|mortar|rocket R!
    + The [A Syrian army] shelled [R Idlib].
    + [R Sarajevo] was bombarded by [A Serb forces].
    * The cook shelled the peas.
    * Dutch chip stocks were bombarded with sell orders.
A! shell|bombard R
    * The tailor bombarded his buttons.
A=@nation|group|organization shell R?
    + [A Syrian troops] shelled a field.
A=artillery|gunner|howitzer|tank|battery|warship|gunboat shell|bombard|pound|hit|strike|flatten|level R
    + [A Russian] artillery pounded [R Kharkiv].
    * The Dutch tank leaked.
A fire|launch|lob rocket|mortar|missile|shell|artillery at|on|into|against|toward R
    + [A Hamas] fired rockets at [R Israel].
    + Rockets were fired at [R Israel] by [A Hezbollah].
    * The band fired up the crowd with rockets and lights.
A fire|launch|lob|hurl|rain|unleash|send|loose|let_loose|pour|shoot|lobb|pump|drop|dump|rain_down rocket|mortar|missile|shell|artillery_shell|mortar_round|salvo|volley|barrage|cruise_missile|ballistic_missile|projectile|mortar_shell|artillery_fire at|on|into|against|toward|towards|upon|across|onto R
    + [A Hezbollah] sent volleys into [R Galilee].
    + [A Russia] unleashed a barrage on [R Kyiv].
    * He sent a volley into the net.
A=@nation|group|organization fire|launch|lob|rain|unleash rocket|mortar|missile|shell|barrage|salvo at|on|into|against|toward R?=&SITE
    + [A Hamas] fired rockets at a base.
A=@nation|organization fire _ at|into R?=&SITE
A 's shelling|bombardment|missile_attack|rocket_attack|mortar_attack|missile_strike|barrage|salvo|rocket_fire (of|on|against|at|in R)
    + [A Russia]'s shelling of [R Kharkiv] continued.
the shelling|bombardment|rocketing of R (by A)
    + The shelling of [R Donetsk] by [A Ukraine] continued.
the missile_attack|rocket_attack|mortar_attack|missile_strike|barrage|salvo|artillery_barrage on|against R (by A)
    + Rocket attacks on [R the embassy] went on.
the artillery_duel|duel|artillery_exchange between AR
    + Artillery duels between [A Hezbollah] and [A Israel] went on.
AR trade|exchange artillery_fire|shellfire|rocket_fire|mortar_fire|missile|rocket
    + [A Israel] and [A Hezbollah] traded rocket fire.
A trade|exchange artillery_fire|shellfire|rocket_fire|mortar_fire|missile with R
    + [A Armenia] traded artillery fire with [R Azerbaijan].
A reduce R to rubble|ash|ruin|cinder
    + [A Russia] reduced [R Mariupol] to rubble.

# ---- from the air ----------------------------------------------------------------------------------------------

event ASSAULT aerial 195
A bomb|strafe|napalm|carpet-bomb|carpet_bomb|dive-bomb R
    + [A Israel] bombed [R Gaza City].
    + [R The rebels] were bombed by [A Sudan].
    * Her new play bombed on Broadway.
    * The comedy bombed with critics.
A=@nation|group|organization bomb|strafe R?=&SITE|house|home|market
    + [A The air force] bombed a camp near Goma.
A=&AIRCRAFT bomb|strafe|pound|hit|strike|attack|raid|flatten|level|rake|destroy|blast|target|pummel|hammer R
    + [A Saudi] warplanes pounded [R Sanaa].
    + [R Beirut] was hit by [A Israeli] jets.
    * The Saudi plane hit turbulence.
A=&AIRCRAFT bomb|strafe|pound|hit|strike|attack|flatten|level|destroy R?=&SITE|&PROPERTY
    + [A Russian] jets bombed a hospital.
A drop bomb|barrel_bomb|explosive|munition|napalm|cluster_bomb|ordnance|phosphorus (on|over|in|onto R)
    + [A Sudan] dropped bombs on [R El Fasher].
    * The child dropped sweets on the floor.
A launch|conduct|carry_out|order|begin|mount|execute|resume|unleash|step_up airstrike|air_strike|air_raid|aerial_attack|air_attack|bombing_raid|bombing|air_assault|air_campaign|bombing_campaign (on|against|in R)
    + [A Saudi Arabia] launched airstrikes on [R the Houthis].
A 's airstrike|air_strike|air_raid|air_assault|air_attack|bombing_campaign|air_campaign|aerial_bombardment (on|against|in|at|of R)
    + [A Turkey]'s airstrikes on [R the Kurds] went on.
the bombing|airstrike|air_strike of|on|against R (by A)
    + The bombing of [R Aleppo] by [A Russia] drew protests.
the air_raid|air_attack|strafing|aerial_bombardment of|on|against R (by A)
    + There was an air raid on [R Tripoli] at dawn.
A airstrike|air_strike kill|wound|hit|strike|target|flatten R

event ASSAULT drone 195
A launch|conduct|carry_out|mount|order drone_strike|drone_attack (on|against|in R)
    + [A The Houthis] launched a drone attack on [R Abu Dhabi].
    + A drone strike against [R militants] was carried out by the [A CIA].
    * The couple filmed their wedding with a drone.
    * Farmers in Japan sow rice with drones.
A 's drone_strike|drone_attack (on|against|in R)
    + [A Ukraine]'s drone attack on [R Moscow] shut two airports.
the drone_strike|drone_attack on|against|in R (by A)
    + There was a drone strike on [R Khartoum] at dawn.
A=drone|shahed|uav hit|strike|attack|kill|wound|target|ram|destroy|maim|pound|bomb R
    + [A Ukrainian] drones hit [R Moscow].
    * The Dutch drone hit a tree.
A=drone|shahed|uav hit|strike|attack|target|ram|destroy|pound|bomb R?=&SITE|&PROPERTY
    + [A Ethiopian] drones struck a school.
A=drone|shahed|uav slam|crash|smash|plough into R
    + [A A Russian] drone slammed into [R the ministry].
&PLATFORM attack R by|with drone
A fire|launch|send|fly|unleash|direct drone at|against|into|on|over R
    + [A Russia] launched drones at [R Kyiv].
    * The company sells a drone in Paris.
A attack|hit|strike|target|pound R with drone|kamikaze_drone|suicide_drone
    + [A Sudan's army] attacked [R El Fasher] with drones.

# ---- bombs and mines ----------------------------------------------------------------------------------------------

event ASSAULT explosives 183
A blow_up|detonate|dynamite|firebomb|petrol-bomb R
    + [A Militants] blew up a [R police station].
    + [R A police station] was blown up by [A militants].
    * The editor blew up the photo.
A=@group|nation|organization|person blow_up|dynamite|firebomb|mine|booby-trap|booby_trap|sabotage R?=&SITE|&PROPERTY|railway|rail_line|power_line|tunnel|train|track|gas_pipeline|oil_pipeline|pylon
    + [A Tribesmen] blew up a pipeline on Friday.
    * The editor blew up a photo of the bridge.
A plant|set_off|explode|detonate bomb|device|explosive|car_bomb|mine|landmine|ied|explosive_device|grenade|dynamite|booby_trap|roadside_bomb (in|at|near|outside|under|inside|on R)
    + [A ETA] planted a bomb near [R the ministry].
    * She planted roses near the gate.
A throw|hurl|toss|lob|fling grenade|bomb|petrol_bomb|firebomb|dynamite|explosive|molotov_cocktail|hand_grenade|pipe_bomb (at|on|into|against|inside|through R)
    + [A Militants] threw grenades at [R police].
    + A grenade was thrown at [R soldiers] by [A a youth].
    * The angler threw dynamite into the lake.
&BLAST explode|detonate|go_off in|near|outside|at|under|inside|on|by|during R
    + A bomb went off near [R the embassy].
    + A grenade exploded inside [R the ministry].
    * A pipe exploded near the embassy.
A 's car_bombing|car_bomb|bomb_attack|bombing|grenade_attack (of|on|in|at R)
    + [A Hezbollah]'s car bombing of [R the embassy] killed dozens.
the car_bombing|bomb_attack|grenade_attack|firebombing of|on|against|outside R (by A)
    + There was a bomb attack on [R the ministry] at noon.
bomb|car_bomb|bombing|explosion|blast|landmine rip_through|tear_through|hit|strike|rock|kill|destroy R!
    + A blast hit [R the ministry] on Friday.
&BLAST|bombing|blast hit|strike|rock|destroy|damage|gut|wreck|rip|tear|target|shatter|shake|demolish R
    + A bomb wrecked [R the ministry] in Kabul.
    * A storm rocked Kabul.
&BLAST|bombing|explosion|blast rip|tear|sweep|cut through|into R
    + A bomb has torn through [R the ministry].
    * A cold wind tore through Kabul.
A hit|attack|strike|target|kill|wound R with|by bomb|roadside_bomb|grenade|car_bomb|explosive|mine|ied
A=&FIGHTER hit|attack|strike|target|kill|wound R with|by bomb|roadside_bomb|grenade|car_bomb|explosive|mine|ied
    + [A Insurgents] hit [R peacekeepers] with roadside bombs.

event ASSAULT suicide-attack 1831
A 's suicide_attack|suicide_bombing (on|against|in|at R)
    + [A Hamas]'s suicide bombing in [R Jerusalem] ended the truce.
A carry_out|launch|stage|mount suicide_attack|suicide_bombing|suicide_mission (on|against|in|at R)
A=suicide_bomber|suicide_attacker kill|attack|hit|target|strike|wound R=@person|group|organization
A=suicide_bomber|suicide_attacker kill|attack|hit|target|strike|wound R
    + [A A suicide bomber] killed [R 15 soldiers].
    + [A A suicide bomber] attacked [R police] in Kandahar.
    * Suicide is a public health problem.
    * Police in Tokyo recorded fewer suicides last year.
suicide_bomber|suicide_truck|suicide_car|suicide_attacker strike|explode|detonate|ram|drive|plough|crash in|at|near|outside|into|inside R
    + A suicide bomber struck outside [R the embassy].
A blow_up himself|itself|herself|themselves (in|at|near|outside|among|inside R)
    + [A A militant] blew himself up outside [R the ministry].
A=bomber|suicide_bomber|attacker|militant|man|woman|teenager detonate|set_off|explode vest|belt|explosive_belt|explosive_vest|suicide_vest|suicide_belt (in|at|near|outside|among|inside R)
    + [A A woman] detonated an explosive vest outside [R the ministry].
the suicide_attack|suicide_bombing|suicide_car_bombing on|against|in|at|outside R (by A)
    + The suicide bombing against [R soldiers] by [A Islamists] shocked Mali.

# ---- one man as the target ----------------------------------------------------------------------------------------------

event ASSAULT targeted 186
A assassinate R
    + [A Gunmen] assassinated the [R mayor].
    + [R Yitzhak Rabin] was assassinated by [A an extremist].
    * The paper practises character assassination.
    * The senator wrote a novel about an assassin.
A! murder|slay R=@person
    + [A A spy] murdered [R the publisher].
the assassination|targeted_killing of R (by A)
    + The assassination of [R the president] by [A rebels] led to war.
A 's assassination|targeted_killing of R
    + [A Libya]'s assassination of [R an exiled writer] led to a trial in Rome.
A order assassination|murder|killing|execution of R
    + [A The general] ordered the murder of [R the editor].

event ASSAULT targeted 185
the assassination_attempt on|against R (by A)
    + There was an assassination attempt on [R the president] on Monday.
A 's assassination_attempt|attempt on|against R
    + [A Iran]'s assassination attempt on [R an exiled writer] failed.
    * His attempt on the record failed.
A attempt|plan|plot|carry_out assassination|murder|assassination_attempt of|on|against R
R survive|escape assassination_attempt|assassination|murder_attempt (by A)
    + [R The president] survived an assassination attempt on Monday.
    * The bear survived the winter.
A make attempt on life of R
    + [A Gunmen] made an attempt on the life of [R the mayor].

# ---- beating, torture, rape ----------------------------------------------------------------------------------------------

event ASSAULT beat 182
A club|punch|manhandle|rough_up|flog|whip|maltreat|mistreat|brutalize|beat_up|brutalise|cudgel|bludgeon|thrash|horsewhip|pistol-whip|pistol_whip|cane|clobber|ill-treat|kick|slap|headbutt|slap_around|knock_about R=@person|group
    + [R A reporter] was roughed up by [A police].
    + [A Guards] kicked [R a student].
    + [R The king] was slapped by [A an officer].
    + [A Militiamen] horsewhipped [R herders].
    * The champion punched above his weight.
    * The government slapped a tax on beer.
    * Denmark thrashed Norway.
A=&FIGHTER trample|tar|pummel|batter|lash R=@person|group
A! trample|tar|bloody|pummel|batter|lash|bash R=@person|group
    + [A Militiamen] trampled [R herders].
    * Speculators battered Bitcoin.
A=@group club|manhandle|rough_up|flog|horsewhip|beat_up|bludgeon|cudgel|pistol-whip|pistol_whip R?
    + [A Soldiers] clubbed the drummers.
    * The bakers whipped the cream.
A lay_into|set_about|set_upon|pitch_into R=@person|group
    + [A Bodyguards] set upon [R a photographer].
    * The students set about their work.
A set|lay about|into|upon R=@person|group
    + [A Bodyguards] laid into [R a photographer].
A shove|drag|pull|throw|wrestle|push R=@person|group to|along ground|floor|pavement
    + [A Police] wrestled [R a protester] to the ground.
A set|unleash dog on R
    + [A Police] set dogs on [R refugees].
A break|crack|fracture|smash rib|jaw|nose|arm|leg|skull|tooth|finger|wrist|bone of R
    + [A Guards] broke the ribs of [R a student].
    * The horse broke the leg of a chair.
A break|crack|fracture|smash|bloody R 's rib|jaw|nose|arm|leg|skull|tooth|finger|wrist
    + [A Guards] broke [R a student]'s jaw.
A beat R with baton|stick|club|rod|truncheon|whip|hose|iron_bar|chain|belt|rifle_butt|cable|fist|bat|stave
    + [A Police] beat [R protesters] with batons.
A rain blow on R
    + [A The guards] rained blows on [R two students].
A=&FIGHTER beat R!
    + [A The soldiers] were beating [R a student].
A! beat R=&VICTIM
    + [R Two journalists] were beaten by [A the crowd].
    * The home side beat its rival.
    * Profits beat forecasts.
A beaten R=&VICTIM
A assault R=@person
A=&FIGHTER assault R=@person
    + [A A soldier] assaulted [R a nurse].
A! abuse R=&VICTIM
    + [A Guards] abused [R prisoners].
    * Fans abused the referee.
A 's beating|flogging|caning|mistreatment|maltreatment|ill-treatment|lashing of R
    + [A The guards]' beating of [R a prisoner] was filmed.
the beating|flogging|mistreatment|maltreatment|ill-treatment|clubbing of R (by A)
    + The beating of [R students] by [A police] was filmed.

event ASSAULT torture 1822
A torture|waterboard R=@person|group
    + [A Guards] tortured the [R prisoners].
    + [R The prisoners] were tortured by [A soldiers].
    * The long wait was torture for the fans.
    * Norway signed the convention against torture.
    * The batsman tortures India again.
A 's torture of R
    + [A Syria]'s torture of [R detainees] went on.
the torture of R (by A)
    + The torture of [R detainees] by [A police] went on.
A use torture on|against R
    + [A Police] used torture on [R detainees].
A subject R to torture|abuse|violence|beating|electric_shock|mock_execution|ill-treatment|mistreatment|sleep_deprivation|waterboarding|flogging|rape
    + [A The regime] subjected [R prisoners] to torture.
A give|administer R electric_shock
    + [A Guards] gave [R prisoners] electric shocks.
    * The bill was a shock for the minister.
A administer|give electric_shock to R
A hang|suspend R=@person|group by|from wrist|ankle|foot|arm|thumb|ceiling
    + [A Guards] hung [R prisoners] by their wrists.
    * She hung the portrait by a wire.
A burn|brand R=@person|group with cigarette|iron|acid
    + [A Guards] burned [R a student] with cigarettes.

event ASSAULT sexual 1821
A rape|gang-rape|molest|gang_rape|sodomize|sodomise|ravish R
    + [A Soldiers] raped [R women] in the village.
    + [R Two nurses] were raped by [A militiamen].
    * The rapper sold two million records.
    * Polish farmers grow rape along the border.
A violate R=woman|girl|nun|nurse|child|schoolgirl|prisoner
    + [A Militiamen] violated [R two nuns].
    * The firm violated the law.
the rape|gang_rape|sexual_abuse|sexual_assault of|on|against R (by A)
    + The rape of [R women] by [A rebels] is a war crime.
A 's rape|gang_rape|sexual_abuse|sexual_assault of|on|against R
    + [A The rebels]' rape of [R women] is a war crime.
A=&FIGHTER sexually_assault|sexually_abuse R=@person|group
A sexually_assault|sexually_abuse|sexually_enslave|indecently_assault|sexually_exploit R
    + [A Militiamen] sexually assaulted [R women] in Darfur.
A commit rape|sexual_violence|sexual_assault against|on R
    + [A Soldiers] committed sexual violence against [R women].

# ---- abduction -----------------------------------------------------------------------------------------------------------------

event ASSAULT abduct 181
A kidnap|abduct|hijack|enslave R
A=@group|nation|organization kidnap|abduct R?
    + [A Gunmen] have kidnapped [R dozens of students] in Nigeria.
    + [R Two priests] were abducted by [A rebels].
    + [R Hostages] kidnapped by [A Abu Sayyaf] were seen on Jolo.
    * Money has hijacked the sport.
    * The minister's speech was long.
A! hijack R?=&VESSEL|plane|bus|airliner|truck|aircraft|jet|train|lorry|car
    + [A Pirates] hijacked a tanker off Lagos.
A take|hold|keep|seize R hostage|captive|prisoner_of_war
    + [R Two Canadians] were taken hostage by [A militants].
    * The drama kept the crowd captive.
A take|seize|hold hostage|captive
    + Hostages were taken by [A rebels] on Jolo.
A take|hold|keep|seize R as|in hostage|captive|shield|captivity
    + [A Militants] held [R civilians] as human shields.
A hold R for|to ransom
    + [A Pirates] held [R the sailors] for ransom.
A use R as shield|human_shield
    + [A Islamic State] used [R civilians] as shields.
A=&FIGHTER|&ABDUCTOR snatch|spirit_away|carry_off|march_off|drag_off|drag_away R=@person|group
A! snatch|spirit_away|carry_off|whisk_away|march_off|drag_off|drag_away|cart_off|carry_away|bundle_off|haul_away R=@person|group
    + [A Gunmen] snatched [R a priest] in Borno.
    + [R Dozens of schoolgirls] were carried off by [A militants].
    * The flood carried away the bridge.
A snatched R=@person|group from _
    + [R A sailor] was snatched from a yacht.
A=&ABDUCTOR seize|grab|lead_away|take_away R=@person|group
    + [A Militants] seized [R 31 schoolgirls] in Zamfara.
    * The fighter took a coach along.
A=&ABDUCTOR make_off with R=@person|group
    + [A Rebels] made off with [R schoolgirls].
    * Rebels made off with the goats.
A=&ABDUCTOR take|seize R?=&VESSEL
A bundle|force|shove|push R=@person|group into car|van|jeep|truck|vehicle|boot|taxi|pickup|bus|subaru
    + [R The activist] was bundled into a van by [A kidnappers].
    * The police pushed the car into a van.
A drag|pull|haul|snatch|pluck|yank|seize|abduct|take R=@person|group from|out_of|off car|bus|vehicle|home|house|truck|bed|office|van|minibus|dormitory|school|farm|village|boat|yacht|church|convent
    + [A Kidnappers] dragged [R an activist] from his house.
    * Firemen pulled the dog from a car.
A lead_away|take_away|march|abduct R=@person|group at gunpoint
    + [A Soldiers] took away [R the minister] at gunpoint.
A capture R=&SOLDIERY
    + [A Ukraine] captured [R two soldiers] near Kursk.
    * Her camera captured the mood.
the kidnapping|abduction|hijacking of R (by A)
    + The kidnapping of [R schoolgirls] by [A Boko Haram] shocked the world.
the capture|hostage-taking|seizure|kidnap|enslavement of R=@person|group (by A)
    + The capture of [R two pilots] by [A rebels] was filmed.
A 's kidnapping|abduction|hijacking|capture|kidnap|enslavement of R=@person|group|organization
    + [A Boko Haram]'s abduction of [R schoolgirls] shocked the world.
the enforced_disappearance|forced_disappearance|disappearance of R by A
    + The disappearance of [R a farmer] by [A the army] was noted.
the kidnapper|captor|abductor|hijacker|hostage-taker of R

# ---- burning and wrecking ----------------------------------------------------------------------------------------------------

event ASSAULT destroy 1712
A=&FIGHTER destroy|demolish|raze|torch|burn|burn_down|bulldoze|ransack|loot|pillage|plunder|wreck|trash R
A! destroy|demolish|raze|torch|burn|burn_down|bulldoze|ransack|loot|vandalize|desecrate R!
    + [A Jihadists] looted [R the ministry].
    + [A Israeli troops] demolished the homes of [R Palestinians].
    * The fire destroyed old letters.
    * Workers demolished the old stadium.
A! wreck|trash|pillage|plunder|vandalise|flatten|level|obliterate|pulverise|pulverize|devastate|incinerate|gut|smash R=@organization|place
    + [A Fighters] pillaged [R the hospital].
    + [A Israel] has flattened [R Rafah].
    * The government wrecked the talks.
    * Brazil flattened the tax.
A destroy|demolish|raze|torch|burn|burn_down|bulldoze|ransack|loot|desecrate village|house|home|mosque|church|shrine|temple|town|camp|crop|embassy|consulate|settlement (of|in|at R)
    + [A Rioters] torched homes of [R Rohingya].
A=@group|nation|organization|person destroy|demolish|raze|torch|burn|burn_down|bulldoze|ransack|loot|desecrate|plunder|pillage|vandalize|vandalise|flatten|wreck|trash|incinerate|blacken|obliterate|level|smash|smash_up R?=&PROPERTY
    + [A Militants] torched a bus in Noumea.
    + [A Militants] pillaged a clinic.
    * Engineers destroyed a chip.
    * Norway flattened the curve.
A=&PLATFORM destroy|flatten|level|demolish|obliterate|pulverize|wreck|raze R
    + [A Israeli] tanks demolished [R Rafah].
A=&PLATFORM destroy|flatten|level|demolish|obliterate|pulverize|wreck|raze R?=&PROPERTY|&SITE
A=&MISSILE|bomb destroy|damage|flatten|level|demolish|wreck|gut|hit R
    + [A Russian] missiles destroyed [R the ministry].
&MISSILE|&FIRE|airstrike|strike|shelling destroy|damage|flatten|level|demolish|wreck|gut R
    + Shelling damaged [R the ministry].
    * Hail damaged the ministry.
A pillage|loot|plunder|ransack|sack|raze|torch R=@place
    + [A Soldiers] sacked [R Bunia].
A knock_down|pull_down|tear_down|bulldoze|flatten home|house|shack|hut|dwelling|village|mosque|church|tent|shanty (of|in R)
    + [A Soldiers] pulled down the homes of [R farmers].
    * The owner tore down his own house.
A! raze|demolish|torch|burn|burn_down|bulldoze|destroy|knock_down|loot|ransack|flatten|smash|pull_down R 's home|house|village|shack|hut|car|shop|office|church|mosque|farm|crop|tent|vehicle|flat
    + [A Settlers] torched [R a farmer]'s car.
A uproot|cut_down|chop_down|fell|burn|poison tree|olive_tree|crop|orchard|vine|well (of|in|from R)
    + [A Settlers] uprooted olive trees of [R farmers].
    * Storms felled a tree in the park.
A set fire to R
    + [A Arsonists] set fire to [R a mosque].
A! set fire to R?=&PROPERTY|&SITE|plane
    + [A Soldiers] set fire to a granary.
    * The cook set fire to a pancake.
A set R on|to fire
    + [R The consulate] was set on fire by [A protesters] in Basra.
A! set R?=&PROPERTY|&SITE on|to fire
    + [A Rebels] set a bus on fire.
A set_alight|set_ablaze R!
    + [A Militants] set ablaze [R the ministry].
A set R! alight|ablaze
    + [A Rioters] set [R the ministry] ablaze.
    * The song lit up the room.
A! set_alight|set_ablaze R?=&PROPERTY|&SITE
A! set R?=&PROPERTY alight|ablaze
    + [A Rioters] set a house ablaze.
A put|set R to torch
    + [A Rebels] put [R Bunia] to the torch.
A! put|set R?=&PROPERTY|&SITE|column to torch
A hurl|throw|toss petrol_bomb|firebomb|molotov|molotov_cocktail at|on|into|against R?=&PROPERTY|&SITE
A=&FIGHTER smash|smash_up|wreck|trash window|door|gate|equipment|transmitter|printing_press|ballot_box|polling_station|camera|vehicle|furniture (of|in|at R)
    + [A Gunmen] smashed the equipment of [R a radio station].
    * The clumsy boys smashed a window.
A blow hole in R
A blow|tear R to piece|bit
    * The wind blew the tent to pieces.
A soften_up R
A! ram|torpedo R!
    + [A Pirates] rammed [R the navy] off Tartus.
    * Norway sank Denmark in the final.
A! ram|torpedo R?=&VESSEL
A=@nation|organization sink|scuttle R?=&VESSEL
A=&FIGHTER sink|scuttle R?=&VESSEL
    + [A Iran] sank a tanker on Sunday.
    * Ice sank the ship.
A ram|sink|torpedo R 's boat|ship|vessel|dinghy|trawler|tanker|warship
    + [A China] rammed [R a Philippine] boat.
A=@group derail train|tram
    + [A Rebels] derailed a train near Gao.
    * Ice derailed a train in Ohio.
A dismantle|destroy|blow_up house|home of R
the destruction|demolition|burning|looting of R (by A)
    + There was looting of [R shopkeepers] by [A soldiers] in Goma.
the torching|sacking|pillage|plunder|razing|ransacking|desecration|bulldozing of R (by A)
    + The sacking of [R Bunia] by [A rebels] lasted for days.
A 's destruction|demolition|burning|looting|torching|sacking|ransacking|desecration|razing of R
    + [A Israel]'s demolition of [R Palestinian homes] drew protests.
the arson_attack|arson on|against|at R (by A)
    + There was an arson attack on [R a mosque] in Malmo.

# ---- crowd control -----------------------------------------------------------------------------------------------------------

event ASSAULT crowd-control 175
A fire|use|deploy|lob tear_gas|water_cannon|rubber_bullet|pepper_spray|baton|stun_grenade|gas|cannon (at|on|against|into R)
    + [A Police] fired tear gas at [R protesters].
    + Tear gas was used against [R demonstrators] by [A police].
    * The cook uses gas.
A fire|use|deploy|lob|shoot|hurl|unleash|turn|train|throw|discharge|spray|employ|swing|wield &GEAR|tear_gas_grenade|gas_canister (at|on|against|into|toward R)
    + [A Police] turned water cannon on [R marchers].
    * The gardener turned the hose on.
A! throw|hurl|toss|lob|fling stun_grenade|flash_grenade|smoke_grenade|tear_gas_grenade (at|on|into|against R)
    + [A Officers] lobbed stun grenades at [R the crowd].
A resort to tear_gas|water_cannon|baton|rubber_bullet (against R)
A respond|reply|answer|retaliate with &GEAR
    + [A Police] replied with tear gas.
A meet|hit|attack|confront|greet|drench|push_back|drive_back|beat_back|turn_back|douse|hose|disperse|scatter|clear|remove|drive R with &GEAR
    + [A Police] met [R the marchers] with water cannon.
    + [A Police] drove back [R farmers] with tear gas.
    * The host met the guests with flowers.
A break_up|disperse|clear protest|demonstration|rally|march|sit-in|gathering|crowd|vigil with &GEAR
    + [A Police] broke up a rally with tear gas.
    * The chairman broke up the meeting.
A pepper-spray|pepper_spray|tear-gas|tear_gas|teargas|water-cannon|lathi-charge|lathi_charge|baton-charge|baton_charge R
    + [A Police] teargassed [R students].
A charge at|into R=&MARCHER
    + [A Police] charged at [R pensioners].
    * Soldiers charged at the hill.
A=riot_police charge R=@group
    + [A Riot police] charged [R protesters].
A=riot_police disperse R=@group
    + [A Riot police] dispersed the [R demonstrators].
    * The wind dispersed the clouds.

# ---- poison and gas -----------------------------------------------------------------------------------------------------

event ASSAULT unconventional 204
A! gas|poison R=@person|group
    + [A Russia] poisoned [R Alexei Navalny].
    + [R Sergei Skripal] was poisoned by [A Russian agents].
    * Mercury poisons fish.
    * Germany buys its gas from Norway.
A gassed|poisoned R=@person|group
    + [R Alexei Navalny] was poisoned on Thursday.
A use|employ|drop|release|unleash|deploy chemical_weapon|poison_gas|nerve_agent|chlorine|sarin|mustard_gas|nerve_gas|toxic_gas|chemical_agent|biological_weapon|chlorine_gas|white_phosphorus (against|on|in|over R)
    + [A Syria] used chemical weapons against [R rebels].
A 's chemical_attack|gas_attack|chemical_weapon_attack|chlorine_attack|sarin_attack (on|against|in R)
    + [A Iraq]'s gas attacks on [R Kurds] killed thousands.
the chemical_attack|gas_attack|chlorine_attack|sarin_attack|gassing on|against|in|of R (by A)
    + There was a gas attack on [R Halabja] in March.
the poisoning of R (by A)
    + The poisoning of [R a spy] by [A Moscow] made headlines.
A 's poisoning of R
    + [A Moscow]'s poisoning of [R a spy] made headlines.

# ---- no violence: nature, accidents, sport, fiction, trade -------------------------------------------------------------------

ignore
&NATURE lay siege to R
&NATURE kill|attack|injure|wound|invade|destroy|devastate|hit|strike|batter|overrun|besiege|claim|level|flatten|wreck|wipe_out|ravage|blind|cripple R
    * Cholera killed [R nine soldiers] in Haiti.
    * A storm battered [R Havana].
_ kill|attack|injure|wound|destroy|invade|overrun|besiege|batter|hit|strike|devastate R by|from|of|with|in|during &NATURE
    * [R Nine soldiers] were killed by a cyclone in Chad.
_ kill|shoot|murder|strangle|poison|attack|stab|behead|kidnap|rescue R in &FICTION
    * A teacher shoots the mayor in the second act.
_ &KILLED_BY_SPORT R in|at|from|by|on|with &SPORT
    * [A Serbia] hammered [R Canada] in the match.
A launch|mount|stage raid|assault|attack on market|trophy|title|rival|share|summit|record
A launch|mount|stage late_raid|late_attack|fightback (in|on|against R)
A launch|mount|stage charm_offensive|diplomatic_offensive|marketing_offensive|advertising_campaign|takeover_raid (on|against|in R)
    * [A Turkey] launched a charm offensive in [R Africa].
A bombard|besiege|flood|inundate|hit|attack R with question|call|email|message|letter|order|request|complaint|advert|ad|offer
    * Viewers bombarded [R the minister] with questions.
A fire opening_shot|parting_shot (in|at|across R)
A take|hold|capture|seize|conquer|invade market|share|crown|lead|title|chart
A burn calorie|fuel|coal|oil|bridge|midnight_oil|cash
A kill time|bill|goal|joke
