# RETREAT: give way in deed: withdraw forces, release captives, return property, disarm, observe a truce,
# admit observers or aid, resign an office.

set CONTAINER += tonne ton batch consignment

# Those who fight or stand guard.
set MILUNIT = &FORCE military militia rebel fighter gunman guerrilla militant insurgent jihadist jihadi mercenary
    paratrooper commando garrison regiment squad column convoy border_guard policeman police officer
    coastguard coast_guard cutter frigate destroyer gunboat carrier submarine armour armor gunner sniper
    security_force paramilitary separatist occupier invader legion corps gendarme combatant militiaman
    settler gang tribesman crew patrol_boat armoured_vehicle armored_vehicle warplane bomber jet fighter_jet
    instructor warrior tribe tribesman clansman vehicle mercenaries partisan holdout defender ex-combatant hardliner mutineer
set GO_AWAY = withdraw retreat pull_out pull_back fall_back draw_back disengage decamp depart evacuate
    move_out roll_out pour_back march_out ship_out drive_out clear_out draw_off back_off slip_away
    melt_away pull_away drop_back beat_retreat scatter move_back pack_up step_back
set LEAVE_PLACE = leave vacate quit exit evacuate abandon desert relinquish flee
set BRING_AWAY = withdraw pull pull_out pull_back evacuate redeploy remove recall bring_home bring_back call_back
    call_home thin_out draw_down move_out fly_out ship_out ship_home phase_out bring_out
    order_home move_back scale_back pull_off repatriate
set STRONGHOLD = town city village position base post outpost camp garrison airport airfield airbase barrack
    garrison hill front frontline front_line bridge province region territory district area zone enclave
    island port compound headquarters building checkpoint bunker trench height valley mine stronghold airstrip bank
    barracks capital suburb neighbourhood neighborhood quarter defence defense crossing dam freighter ship
set LAND_WORD = territory town city control position village base land province island enclave port post hill
    airport sovereignty district area hamlet barracks garrison crossing bridge zone settlement hectare acre
    building field key stretch strip camp berth peninsula power
set SIEGE = siege blockade encirclement stranglehold cordon naval_blockade
set ROADBLOCK = roadblock road_block barricade checkpoint blockade fence barrier guard_post barrier tent camp
    loudspeaker observation_post watchtower outpost picket watch_post sandbag
set FREE_VERB = release free set_free let_go let_free discharge parole let_out turn_loose set_loose ransom unchain
    liberate amnesty bail
set PRISONER_WORD = prisoner detainee hostage captive inmate convict activist journalist dissident soldier citizen
    student politician protester crew sailor fisherman schoolgirl schoolboy pilot pow prisoner_of_war abductee
    suspect blogger lawyer priest nun missionary aid_worker worker opponent child woman girl boy villager
    kidnap_victim political_prisoner reporter editor opposition_leader monk bishop crewman seaman tourist
    miner engineer teacher doctor nurse
set FREED_FROM = captivity prison custody jail detention house_arrest detention_centre detention_center cell camp arrest
    prison_camp penal_colony labour_camp labor_camp confinement
set RETURNED_PROPERTY = artifact artefact property land body remains painting manuscript asset territory treasure skull object
    bronze statue sculpture mask relic loot mummy bone fossil crown regalia archive document passport ship vessel
    tanker boat drone plane aircraft cattle horse icon farm house home church mosque monastery villa palace temple
    mansion artwork drawing throne drum sword stone corpse coffin plunder antiquity heirloom estate savings
    reserve wreck phone computer laptop file map headdress idol stele bell village plot shrine
    licence license
set FROZEN = asset fund money account ship tanker vessel reserve cargo payment billion million dollar deposit property
    revenue boat trawler freighter plane
set SANCTIONS_WORD = sanction embargo economic_sanction tariff arms_embargo trade_embargo trade_ban import_ban
    export_ban punitive_tariff duty trade_sanction oil_embargo economic_blockade travel_sanction flight_ban
    export_control punitive_duty import_duty trade_restriction economic_embargo
set TRUCE_NOUN = ceasefire cease-fire truce cease_fire armistice cessation_of_hostility humanitarian_pause cessation
    humanitarian_truce lull
set ENDED_HOSTILITY = fighting hostility war bombing shelling attack offensive bombardment airstrike air_strike raid strike
    hostilities operation assault onslaught campaign fire air_raid rocket_fire military_operation violence conflict
    insurgency siege combat incursion launch invasion
set LAID_DOWN_ARMS = arm weapon gun rifle pistol firearm kalashnikov mortar machine-gun machine_gun grenade bow spear missile
    arsenal weaponry shotgun ammunition explosive rocket launcher heavy_weapon tank artillery machete dynamite
    m-16 ak-47 weapons
set ARSENAL = stockpile arsenal warhead missile nuclear_program nuclear_programme chemical_weapon weapon mine landmine
    nuclear_weapon precursor centrifuge cluster_munition silo launcher nuclear_arsenal weapons_programme nuclear_site
    nuclear_test_site bomb-grade_uranium enriched_uranium uranium
set LET_IN_VISITOR = inspector observer monitor peacekeeper aid_worker aid journalist convoy rapporteur envoy investigator
    relief_worker shipment lorry truck food medicine relief red_cross ngo supply
    weapons_inspector relief_convoy aid_convoy humanitarian_aid reporter medic aid_truck
    election_observer polio_team humanitarian_convoy vaccinator fact-finder blue_helmet
set OPENED_WAY = border crossing airspace port corridor road highway airport border_crossing humanitarian_corridor
    border_post gate checkpoint frontier seaport rail_link bridge land_border air_corridor strait road_link
set LEFT_OFFICE = government cabinet parliament post office position presidency premiership leadership seat chairmanship
    throne ministry job command portfolio chair power role party_leadership governorship premier-ship helm
    secretariat directorship mayoralty speakership papacy chancellorship council commission
set OFFICE_HOLDER = minister president premier prime_minister chancellor governor mayor senator speaker chief
    commissioner general director chairman chairwoman chair leader ambassador secretary judge justice bishop
    archbishop cabinet government deputy lawmaker mp commander official king emperor sultan emir head
    police_chief vice-president vice_president attorney_general prosecutor whip aide spokesman envoy officer
    taoiseach adviser advisor councillor chairperson justice_minister patriarch

event RETREAT withdraw 0874 military
A=&MILUNIT &GO_AWAY (from|out_of|of|to|into|across|behind R)
    + [A The army] withdrew from [R Kherson].
    + [A The rebels] retreated on Sunday.
    * The cash was withdrawn from a machine.
    * The glaciers are retreating.
A=&MILUNIT &GO_AWAY from|out_of|off|behind &STRONGHOLD (of|in|near R)
    + [A Soldiers] pulled out of the town on Monday.
    + [A The rebels] withdrew from the camp.
    * The singers pulled out of the show.
A=@nation|group|organization withdraw|retreat|pull_out|pull_back|fall_back|disengage from|out_of|of R=@nation|place
    + [A Russian troops] have withdrawn from [R Georgia].
    + [A Vietnam] pulled out of [R Cambodia].
    * The player withdrew from the game with a bad knee.
A withdraw|retreat|pull_out|pull_back|fall_back|disengage from|out_of|of &STRONGHOLD (of|in R)
    + [A The Taliban] withdrew from the district.
    * The glacier retreated from the valley.
A=&MILUNIT &LEAVE_PLACE R=@place|nation
    + [A Troops] left [R Niger] in December.
    + [A The garrison] abandoned [R Kherson].
    * The officer left his hat.
A=&MILUNIT &LEAVE_PLACE &STRONGHOLD (of|in|at R)
    + [A M23 fighters] vacated the town of [R Kalehe].
    + [A The soldiers] quit the base.
    * The crew cleared the table.
A=army|navy|military|air_force quit|leave|vacate|close &STRONGHOLD (of|in|at R)
    + [A The French army] vacated its base in [R Chad].
A=&MILUNIT return|go_back|go to barracks|barrack|base (in R)
    + [A The soldiers] returned to barracks.
A=&MILUNIT stand_down (from|along|at|in R)
    + [A Thai troops] stood down along the frontier.
A &BRING_AWAY &FORCE|fighter|military|force|garrison|contingent|peacekeeper|mercenary|gendarme|militiaman|warplane|instructor (from|out_of|of|off R)
    + [A Russia] withdrew its troops from [R Georgia].
    + French soldiers were withdrawn from [R Mali] by [A Paris].
    + [A Ankara] brought home its soldiers from [R Syria].
    * The shop removed the tank from the window.
A bring &FORCE home (from R)
    + [A London] brought its troops home.
A reduce|cut|slash|halve|scale_back|scale_down|thin_out|draw_down &FORCE|troop_level|military_presence|presence|garrison|contingent in|from R
    + [A Washington] cut its forces in [R Iraq].
A close|shut|dismantle|vacate|shut_down military_base|airbase|air_base|garrison|naval_base|drone_base|military_post (in|at R)
    + [A France] closed its military base in [R Gabon].
A 's withdrawal|retreat|pullout|pull-out|pullback|departure|exit|disengagement|flight|evacuation|drawdown from|out_of|of R!
    + [A Washington]'s withdrawal from [R Afghanistan] was chaotic.
A 's withdrawal|pullout|pull-out|pullback|evacuation|drawdown|removal of &FORCE (from R)
    + [A France]'s withdrawal of troops from [R Niger] began in October.
the withdrawal|retreat|pullout|pull-out|pullback|departure|evacuation|removal|exit|drawdown of A=&MILUNIT (from R)
    + The retreat of [A Tigrayan forces] began.
    * The retreat of the glacier began.
A complete|begin|start|carry_out|finish|conclude|speed_up|accelerate &DEPARTURE from R!
    + [A Vietnam] began its withdrawal from [R Cambodia].
A complete|begin|start|carry_out|finish|conclude|speed_up|accelerate &DEPARTURE of &FORCE (from R)
    + [A The United States] completed its withdrawal of troops from [R Iraq].
A=&MILUNIT complete|begin|start &DEPARTURE (from R)
    + [A Kenyan troops] began their withdrawal from [R Goma].
A cede|surrender|relinquish|hand_over|abandon|give_up|hand_back|yield|turn_over|sign_over|transfer|give_back|lose &LAND_WORD to R
    + [A Ukraine] handed over the base to [R Russia].
    + Four hamlets were ceded to [R Azerbaijan] by [A Armenia].
    * He surrendered control of the ball.
A cede|surrender|relinquish|hand_over|abandon|give_up|yield territory|town|city|control|position|village|base|hamlet (of|in R)
    + [A The rebels] abandoned the city.
A cede|surrender R=@place to _
    + [A Ukraine] ceded [R Crimea] to its foes.
A hand|transfer|pass control|key|sovereignty|command|base|camp|keys to R!
    + [A Paris] handed the keys to [R Niger].
A lift|end|raise|relax|ease|loosen|abandon|break_off &SIEGE (of|on|around|against R)
    + [A The army] has lifted the siege of [R Marawi].
A lift|end|ease R 's &SIEGE
A 's lifting|end|easing of &SIEGE (of|on R)
    + [A Turkey]'s lifting of the blockade of [R Armenia] began.
A dismantle|remove|lift|take_down|take_apart|tear_down|disassemble &ROADBLOCK (in|on|at|from|around R)
    + [A Bolivian miners] lifted their roadblock.
    + The barricades were taken down by [A Serbs] on Friday.
    * The farmer tore down the fence.

event RETREAT release 0841
A release|free|set_free|let_go|let_free|discharge|parole|let_out|turn_loose R=@person|group
    + [A The Taliban] released [R two Australians].
    + [A Libya] freed [R 37 prisoners] late on Tuesday.
    + [R The hostages] were released by [A Boko Haram] on Sunday.
    * The band released an album.
    * The tree releases oxygen.
A &FREE_VERB R?=&PRISONER_WORD
    + [A The Houthis] freed [R the sailors].
    * The hospital discharged a patient.
A! release|free R!
    + [A Kyiv] freed [R the general].
    * The publisher released the book.
A set R=@person|group free|loose
A let R free
    + [A The kidnappers] let [R the priest] go.
A let R go|walk
A set R=@person|group at|on liberty|parole
    + [A Colombo] set [R 23 fishermen] at liberty.
A &FREE_VERB R on bail|parole|condition|recognisance|payment|ground
    + [A The court] freed [R the editor] on bail.
A order|grant|secure release of R=@person|group
    + [A The court] ordered the release of [R the activist].
A order R 's release
    + [A The court] ordered [R Navalny]'s release.
A order R=@person|group release|freed|free
A grant|give bail|parole|freedom|conditional_release (to R)
    + [A The court] granted bail to [R the editor].
A grant|give R bail|parole|freedom
A 's release|liberation|discharge|freeing of R=@person|group
    + [A Cuba]'s release of [R dissidents] was welcome.
the release|freeing|liberation|discharge of R=@person|group (by A)
    + The release of [R hostages] by [A Hamas] began.
    * The release of the film was put off.
A &FREE_VERB R from &FREED_FROM
    + [A Turkey] released [R a pastor] from prison.
A let R out_of|from &FREED_FROM
    + [A The junta] let [R the monks] out of prison.
    * The nurse let the cat out of the house.
R=@person|group walk_free|go_free|walk from|out_of|of|after &FREED_FROM
R=@person|group walk|go free (after _)
    + [R The dissident] walked free on Monday.
R=@person|group be free after &FREED_FROM|year|month
R=@person|group regain|win freedom|liberty (from A)
    + [R Three monks] regained their freedom.
A hand_over|turn_over|pass|deliver|transfer|send_home|give_back|hand|repatriate|hand_back|return|bring hostage|captive|prisoner|detainee|crew|prisoner_of_war|pow|abductee|kidnap_victim|captured_soldier to _
    + [A Hamas] handed over hostages to the Red Cross.
    * The guide handed the crew to a friend.
A send_home|repatriate|hand_back|send_back R=hostage|captive|prisoner|detainee|crew|prisoner_of_war|pow|abductee|pilot|sailor|soldier
    + [A Pakistan] sent home [R the pilot].
A=@nation|organization send_home R=@person
    + [A The army] sent home [R Abhinav Rathore].
A send R=hostage|captive|prisoner|detainee|crew|pow|abductee|pilot|sailor|soldier home
    * The fans swapped scarves.

event RETREAT release 0842
A return|hand_back|give_back|repatriate|hand_over|restitute|send_back|sign_over|surrender|yield|relinquish|give_up &RETURNED_PROPERTY (to R)
A restore &RETURNED_PROPERTY to R
    + [A Germany] returned the artifacts to [R Nigeria].
    + The bodies were returned to [R Ukraine] by [A Russia].
    * She returned the book to the library.
A return|hand_back|give_back R 's &RETURNED_PROPERTY
    + [A Zagreb] returned [R the minister]'s passport.
A return|hand_back|give_back|restitute _ to R!
    + [A France] returned a sword to [R Senegal].
A return|hand_back|give_back R! &RETURNED_PROPERTY
A! restitute _ (to R)
    + [A Vienna] restituted a drawing to [R Poland].
A 's return|restitution|handover|repatriation of &RETURNED_PROPERTY|control|territory to R
    + [A Germany]'s return of bronzes to [R Nigeria] began.
A release|free|unlock asset|fund|ship|tanker|vessel|trawler|plane|cargo|account|reserve|boat (of|to|from|for R)
A unfreeze|unfroze|unfrozen|unblock|free_up|thaw &FROZEN (of|to|in|from|for R)
    + [A Washington] unfroze funds of [R Iran].
    * The bank released money.
A unfreeze|unfroze|unfrozen|release|unlock|unblock|free_up|thaw R 's &FROZEN
    + [A London] unfroze [R Libya]'s assets.
R regain|recover|win_back|get_back|reclaim &RETURNED_PROPERTY from A!
    + [R Villagers] reclaimed their land from [A the army].
A unseal|unlock|reopen studio|newspaper|newsroom|party_office|mosque|church|monastery|university|office (of|in R)
    + [A Tbilisi] unsealed the studio of [R the broadcaster].
    * The town reopened the school after the holidays.

event RETREAT 085 economic
A lift|ease|remove|end|suspend|waive|drop|relax|terminate|withdraw|scrap|loosen|roll_back|rescind|revoke|abolish|pause|cut|reduce|soften &SANCTIONS_WORD (on|against|from|of|over|for R)
    + [A The United States] lifted sanctions on [R Sudan].
    + The arms embargo on [R Vietnam] was lifted by [A Barack Obama].
    * The crane lifts heavy loads.
A lift|ease|end|remove R 's &SANCTIONS_WORD
A 's lifting|easing|removal|suspension|relaxation|waiver of &SANCTIONS_WORD (on|against R)
    + [A Washington]'s lifting of sanctions on [R Syria] pleased traders.
A fail to renew|extend sanction|embargo (on|against R)
    + [A Russia] failed to renew the sanctions.
    + [A The Security Council] failed to extend the embargo.
    * The general failed to renew his passport.
A exempt R! from sanction|embargo|tariff
    + [A Brussels] exempted [R Baku] from sanctions.
A let sanction|embargo expire|lapse (on|against R)

event RETREAT ceasefire 0871
A observe|begin|implement|extend|honor|honour|respect|keep|uphold|maintain|enforce|prolong|renew|reaffirm|hold|enter &TRUCE_NOUN (with|in|against|between|on|for|along R)
    + [A The rebels] observed a truce with [R the army].
    + [A Kabul] has extended the ceasefire.
    * There is no truce between cats and dogs.
A stick|abide|adhere|keep|return|hold to|by &TRUCE_NOUN (with|in R)
    + [A The rebels] adhered to the truce with [R the army].
    * The twins stuck to their truce.
A comply with &TRUCE_NOUN (in|with R)
A enter into &TRUCE_NOUN (with R)
    + [A The M23] entered into a truce with [R Kinshasa].
AR observe|sign|reach|respect|extend|honour|honor|conclude|begin|enter|renew|reaffirm &TRUCE_NOUN
    + [A Israel] and [A Hamas] reached a ceasefire.
    + [A India] and [A Pakistan] extended a truce.
A sign|reach|conclude|strike ceasefire|cease-fire|truce|armistice (with R)
    + A truce with [R Saudi Arabia] was reached by [A the Houthis].
    * The two sisters signed a truce over the garden hedge.
the ceasefire|cease-fire|truce|armistice|cessation_of_hostility between|among AR
    + A truce between [A Ethiopia] and [A Eritrea] began.
A hold|cease|stop|halt fire (on|at|against|along R)
    + [A The gunners] held their fire.
    + [A The army] ceased fire on Friday.
    * The rain put out the fire.
A &CEASE_VERB &ENDED_HOSTILITY (against|on|in|with|at|over|of R)
    + [A The rebels] have halted attacks on [R Saudi Arabia].
    + [A Moscow] paused its bombardment of Ukraine.
    * The storm halted the attack of the ants.
set CEASE_VERB = stop halt end cease suspend pause call_off discontinue break_off abandon scale_down interrupt wind_down
AR stop|halt|end|cease|suspend|settle fighting|hostility|war|conflict|feud|standoff|stand-off|clash|skirmish|vendetta
    + [A Ethiopia] and [A Eritrea] ended their war.
A silence|quiet gun
    + [A The rebels] silenced their guns.
A stay hand (against R)

event RETREAT disarm 0873
A=&MILUNIT disarm|demobilize|demobilise
    + [A The militia] disarmed on Monday.
    * Her smile disarmed them.
A disarm|demobilize|demobilise (R=@group|organization)
    + [A The army] demobilised [R the fighters].
A lay_down|put_down|throw_down|drop|deposit|yield|give_up|surrender|hand_over|hand_in|turn_in|turn_over|throw_out|hand|lay_aside|decommission|bury|destroy|relinquish|melt|stack &LAID_DOWN_ARMS (to|in|at|before R)
    + [A The rebels] laid down their arms.
    + [A Guerrillas] turned in rifles to [R the bishop].
    + [A The gang] surrendered its rifles to [R gendarmes].
    * The baby put down his gun.
A lay arm|weapon|gun|rifle down (in R)
A put|place &LAID_DOWN_ARMS|combatant|fighter beyond use
A=rebel|fighter|militia|insurgent|guerrilla|soldier|gunman|militant|separatist|defender|garrison|army|troop|pirate|mutineer|holdout|force|jihadist|commander|general surrender|capitulate|defect|give_in (to|in R)
    + [A Rebels] surrendered to the [R army].
    + [A The garrison] capitulated on Friday.
    * She surrendered to sleep.
A=@person|group|organization surrender|capitulate to R=@person|group|nation|organization
    + [A General Bobo] surrendered to [R the police].
    * Sicily surrenders to blossom.
A=@person|group defect to R!
    + [A A North Korean soldier] has defected to [R South Korea].
the surrender|capitulation|defection of A=@group|person (to R)
A 's surrender|capitulation to R!
    + [A Japan]'s surrender to [R the Americans] came in August.
A give_up|hand_in|turn_in|turn_over|surrender|deliver himself|themselves|herself|itself (to R)
    + [A The gunman] turned himself in to [R the police].
    + [A The fighters] gave themselves up.
    * The painter surrendered himself to colour.
A give himself|themselves|herself up (to R)

A give_up|surrender|hand_over|destroy|dismantle|scrap|eliminate|abandon|decommission|ship_out|deactivate|mothball &ARSENAL (to|in R)
    + [A The rebels] have surrendered weapons to [R peacekeepers].
    + [A Libya] destroyed its stockpile.
A raise|wave|hoist|show white_flag
    + [A The rebels] raised the white flag.
A disband|dissolve|demobilize|demobilise itself|militia|paramilitary|army|brigade|unit|battalion|armed_wing|death_squad|corps|guerrilla (in|of R)
    + [A Karabakh] disbanded its army.

event RETREAT access 086
A allow|let|permit &LET_IN_VISITOR into|through|across|to R
    + [A Juba] let convoys into [R Malakal].
A admit|readmit|receive|usher|welcome_back|let_in|re-admit|wave_through|wave &LET_IN_VISITOR (into|in|to|from|through|across R)
    + [A Syria] admitted inspectors on Tuesday.
    + [A Belgrade] allowed observers into [R Kosovo].
    * The museum admits children for free.
A allow|let|permit|wave R=&LET_IN_VISITOR into|in|through|across _
A admit|readmit|usher|re-admit|welcome_back R=&LET_IN_VISITOR (into|in|to|through _)
    + [A Nicaragua] admitted [R inspectors of the United Nations].
A! readmit|re-admit R=@group|organization
A let_through|let_in|let_back|wave_through|let_pass R!
A let|allow|permit R! into|through|across _
    + [A Baku] let [R the refugees] into the camp.
    * The usher let the guests into the hall.
A allow|grant|permit|restore|open|give|provide access|entry|passage|landing_right|unimpeded_access|humanitarian_access (to|for|of|by|into R)
    + [A Sudan] allowed access for [R aid workers].
A grant|give|allow R access|entry|passage|run|landing_right
    + [R Aid workers] were given access to Tigray on Monday.
    * The key gives guests access to the garden.
A reopen|unblock|unseal|re-open|unlock &OPENED_WAY (to|for|with|between|in|from R)
A open &OPENED_WAY to|for|with R
    + [A Algeria] reopened its airspace to [R France].
    * The town opened a new bridge.
    + [A Algeria] reopened its border with [R Tunisia].
the reopening of border|crossing|border_crossing|bridge between AR!
AR reopen|unblock|re-open &OPENED_WAY
    + [A Burundi] and [A Rwanda] reopened the border post.
A open|unlock|throw_open prison|gate|door|camp|jail|site|plant|file|archive to|for &LET_IN_VISITOR
A open prison|camp|jail|site|plant|laboratory|facility|nuclear_site to|for R!
    + [A The Gambia] opened its prison to [R the judges].
A issue|grant|give visa to R=&LET_IN_VISITOR
    + [A Malabo] granted visas to [R UN inspectors].
A allow|permit|let aid|relief|food|fuel|shipment|convoy|delivery|aid_delivery|relief_flight|humanitarian_flight|medicine|supply into|in|to|through|across R
    + [A Israel] allowed fuel into [R Gaza].
A accept|receive|agree_to|welcome deployment of peacekeeper|observer|monitor|blue_helmet
    + [A Juba] accepted the deployment of peacekeepers.

event RETREAT resign 0831
A resign|step_down|abdicate (as|from|over|after|in|amid|under|at|to|before _)
    + [A The prime minister] resigned on Thursday.
    + [A Evo Morales] stepped down after weeks of unrest.
    * She resigned herself to a long wait.
A resign to R!
    + [A The vice-president] resigned to [R Congress].
A=&OFFICE_HOLDER stand_down|step_aside|stand_aside|quit|bow_out|step_back|call_it_quits (as|over|after|from|amid|in _)
    + [A The cabinet] stood down on Thursday.
    + [A The minister] quit on Sunday.
    * The tenor bowed out after an encore.
A=@person quit|stand_down as|over|amid|from _
A=@person quit|stand_down after vote|scandal|row|election|defeat|protest|revolt|leak|criticism|inquiry|report|coup|riot|unrest|month|year
    + [A Imran Khan] stood down after the vote.
    * The sailor quit after the regatta.
A quit as|over _
    + [A Two ministers] quit over the war.
A=&OFFICE_HOLDER quit|leave|vacate|relinquish|resign|give_up|renounce|surrender|exit &LEFT_OFFICE (of R)
    + [A The foreign minister] quit the cabinet.
    + [A The archbishop] relinquished his office.
    * He quit smoking.
A quit|resign|relinquish|vacate government|cabinet|parliament|post|office|presidency|premiership|leadership|throne|chairmanship|portfolio|ministry|seat
    + [A Haniyeh] resigned the leadership.
A step_aside
    + [A The prime minister] stepped aside on Tuesday.
A leave|abandon|give_up|relinquish|renounce|hand_over|cede|surrender|yield|transfer office|power|presidency|premiership|throne|crown (to R)
    + [A Yahya Jammeh] left power in January.
A step from|down power|office
A tender|submit|offer|hand_in|turn_in|present|give|hand|deliver|file|write_out|send|announce resignation|resignation_letter|letter_of_resignation|notice (to R)
    + [A Saad Hariri] tendered his resignation.
    + [A The vice-president] handed his resignation to [R Congress].
    * The tenant gave notice.
A tender|submit|hand|give|offer R! resignation|notice
    + [A The minister] handed [R the king] his resignation.
A! 's resignation|abdication (as|from|over|after _)
the resignation|abdication of A=&OFFICE_HOLDER
A fall on sword
    + [A The minister] fell on his sword.
    * The actor fell on the stage.
A throw_in towel as _
A clear desk
    + [A The mayor] cleared his desk.
    * The clerk's desk was clear.

# Firms, players, weather; what is stopped is somebody else's.
ignore
A &CEASE_VERB &ENDED_HOSTILITY by R
    * [A The guards] stopped raids by [R herders].
A withdraw|pull_out|retreat|step_down|retire from|of|out_of|of final|event|tournament|race|match|game|competition|market|business|championship|marathon|tour|squad|semi-final|semifinal|quarter-final|contest|cup|open|film|festival|series|concert|fair|merger|takeover
    * [A Mutua] withdrew from the final in [R Paris].
A withdraw|pull_out with injury|knee|strain|thigh|back|ankle|shoulder|flu|fever|illness
A call|declare truce at|on set|price|deuce
A release|free R for|from contract|loan|obligation|squad|debt|fee
    * The club released [R the Danish striker] from his contract.
A leave office for|at night|lunch|evening|home
A resign himself|themselves|herself|itself to _
    * [A The minister] resigned himself to a long wait in [R Cairo].
A disarm critic|audience|mosquito|toddler|viewer|reader|guest
    * [A The minister] disarmed his critics.
