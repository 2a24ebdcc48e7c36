# PROTEST: demonstrate, riot, strike, hunger strike, boycott, block, vandalise as a symbol.

# Who takes to the streets or downs tools. Armed men march too, but not here.
set PREPOSITION += past
set LABOUR = worker teacher nurse doctor miner docker dockworker driver trucker pilot employee staff union labourer laborer
    clerk cleaner porter cook warder lecturer professor academic scientist engineer railwayman firefighter
    civil_servant lawyer advocate journalist editor reporter actor writer artist musician baker butcher fisherman farmer grower
    trader shopkeeper merchant vendor hawker cabbie steward attendant crew bus_driver taxi_driver train_driver lorry_driver truck_driver
    pharmacist surgeon physician medic paramedic midwife interpreter postman bargeman stevedore seaman sailor collector
    picker cutter packer tapper drillers driller operator technician controller federation confederation syndicate shipyard_worker
    metalworker steelworker builder bricklayer carpenter machinist seamstress weaver tailor referee
    trade_union labour_union labor_union civil_service public_servant librarian intern resident_doctor junior_doctor councilman dustman
    refuse_collector bank_clerk trucking_union haulier owner_driver programmer courier
set CROWD = protester demonstrator activist student crowd people thousand hundred dozen ten score handful million throng mob
    supporter opponent resident marcher striker campaigner environmentalist dissident exile refugee migrant
    asylum_seeker prisoner inmate detainee monk nun priest cleric pupil schoolchild schoolboy schoolgirl youth youngster teenager villager local
    townspeople citizen pensioner retiree veteran mother father parent relative family widow woman wife neighbour neighbor tenant
    squatter peasant rancher herder herdsman planter tribesman chief elder follower sympathiser sympathizer loyalist backer partisan
    rioter vandal looter mourner worshipper believer faithful separatist islamist leftist anarchist feminist nationalist royalist
    republican monarchist socialist communist biker cyclist motorcyclist commuter depositor saver victim survivor
    opposition movement collective group association league minority graduate
    householder homeowner shareholder creditor volunteer pilgrim zealot fanatic patriot
    lawmaker deputy legislator senator councillor politician mp parliamentarian intellectual scholar undergraduate
    &LABOUR
set STRIKER = &LABOUR judge magistrate prosecutor guard constable
set PROTEST_MARCHER = protester demonstrator marcher rioter striker picketer crowd mob throng protestor counter-protester
set DEMO = protest demonstration march rally sit_in sit-in vigil die_in teach_in sit_down sit_down_protest protest_rally protest_march
    candlelight_vigil street_protest long_march human_chain encampment tent_city protest_camp day_of_action dharna cacerolazo
    gherao counter_demonstration picket protest_action mass_protest rallying
set STOPPAGE = strike walkout walk_out work_stoppage stoppage general_strike go_slow go-slow sick_out sick-out stay_away stay-away stayaway
    industrial_action strike_action job_action work_to_rule slowdown hartal bandh shutdown shutdown_strike wildcat_strike
    sympathy_strike token_strike lightning_strike rail_strike warning_strike sit_in_strike student_strike stay-at-home
# Seats of power, before which crowds gather; and what they block.
set SEAT = parliament ministry embassy consulate court courthouse courtroom tribunal headquarters palace prison jail office city_hall
    town_hall residence mansion capitol congress assembly presidency compound police_station barrack secretariat
    mission high_commission chancery legislature senate statehouse commission government_house union_hall state_house
    supreme_court high_court central_bank governorate prefecture municipality building gate house home hotel bank company plant
    refinery mine factory depot base airport port square
set ROADWAY = road highway street bridge motorway freeway expressway railway railroad track rail_line line crossing border_crossing
    border junction intersection crossroads roundabout entrance exit access gate runway traffic port harbour harbor canal tunnel
    avenue boulevard lane route thoroughfare artery ramp corridor toll_booth depot refinery terminal airport railway_line train tram bus
    convoy shipment delivery pipeline
set PROTEST_STREET = street square avenue boulevard plaza
set PREMISES = building university campus parliament ministry office embassy consulate school factory plant mine faculty
    town_hall city_hall headquarters plaza square airport bank court courthouse legislature palace assembly congress capitol
    police_station library theatre church field land farm platform oil_platform roof
set MISSILE_THROWN = stone rock brick bottle petrol_bomb molotov molotov_cocktail cocktail firebomb firework flare egg tomato shoe
    cobblestone object chair dung pie rubbish garbage flour bag pebble debris flowerpot slipper fish vegetable fruit
    cabbage fire_bomb stink_bomb smoke_bomb cake sandal
# The end that a gathering serves; named here, it makes no second event.
set PURPOSE = demand protest denounce condemn oppose press pressure urge force call ask decry deplore seek tell request push voice
    vent insist show shame block stop prevent petition reject commemorate mourn honour honor support defend

event PROTEST demo 141
A demonstrate against|for|over|outside|in|at R
    + [A Exiles] demonstrated outside [R the Iranian embassy] in Berlin.
A=&CROWD demonstrate|agitate (against|outside|over|for|in R)
A=&CROWD demonstrate|agitate to &PURPOSE
    + [A Students] demonstrated in Belgrade on Saturday.
A=&CROWD demonstrate|agitate to &PURPOSE (R)
A=@person|group|organization protest|picket against|outside R
A=@group protest|picket (over|for|at|in R)
A=@group protest|picket to &PURPOSE
    + [A Students] protested against the [R government].
    + [A Thousands of teachers] are demonstrating outside the [R ministry].
    * Her study demonstrates that sleep matters.
    * He ate, his stomach protesting.
A=&CROWD protest|picket (against|over|for|at|outside|in R)
A=&CROWD protest|picket to &PURPOSE
    + [A Miners] picketed outside the [R ministry].
A=&CROWD protest|picket to &PURPOSE (R)
A rally against|outside R
    + [A Lawyers] rallied against [R the government].
A=&CROWD rally against|over|for|at|outside|in|on R
A=&CROWD rally to &PURPOSE
    + [A Supporters] rallied for [R Imran Khan].
    * Stocks rallied on Friday.
A=&CROWD rally to &PURPOSE (R)
A=@group|person protest R?
    + [A Farmers] protested the new tax.
A=&CROWD picket|doorstep R?
    + [A Nurses] picketed the [R ministry] on Monday.
    * She pickets her horse by the stream.
A march against|over R
    + [A Miners] marched against [R the government] in La Paz.
A=&CROWD march|parade (against|on|to|over|through|for|past|in|outside|towards|from R)
A=&CROWD march|parade to &PURPOSE
    + [A Activists] marched on [R parliament].
    * The months marched on.
A=&CROWD march|parade|trek|process to &PURPOSE (R)
A=&CROWD walk|drive|ride|cycle|travel|file to protest|demand|denounce|oppose|demonstrate
    + [A Teachers] marched in Lima to demand better pay.
    + [A Farmers] drove to Brussels to protest.
    * The retired teacher walked to the market to ask for bread.
A hold|stage|organize|organise|mount|launch|lead|join|begin|start|continue|attend|keep_up|resume|renew|hold_up|convene|spearhead|head|sponsor|spark|disrupt &DEMO (against|outside|over|at|in|for|on|before|near R)
A hold|stage|organize|organise|mount|launch|lead|join|begin|start|continue|attend|keep_up|resume|renew|hold_up|convene|spearhead|head|sponsor|spark|disrupt &DEMO to &PURPOSE
    + [A Teachers] staged a protest outside the [R ministry].
    + A protest against [R the junta] was held by [A monks].
    + [A Teachers] held a sit-in outside the [R ministry].
    * The driver won the rally.
A take|participate in &DEMO (against|over|for R)
A take|participate in &DEMO to &PURPOSE
A take part in|at &DEMO (against|over|for|outside R)
A take part in|at &DEMO to &PURPOSE
    + [A Thousands of women] took part in a march against [R the junta].
    * Thirty horses took part in the race.
A turn_out|flock|gather|mass|assemble for|to &DEMO (against|over|for|outside|in R)
    + [A Students] gathered for a rally against [R the government].
A hold|stage|organize|organise|lead|join|attend rally against|outside R
    + A rally against [R the junta] was held by [A monks].
A=&CROWD gather|assemble|mass|congregate|throng|converge|turn_out|descend|swarm|crowd|queue|encircle outside|before|on|around|near|at|in R=&SEAT
    * Clouds gathered over the palace.
A=&CROWD gather|assemble|mass|stand in front (of R)
A=&CROWD gather|assemble|mass|stand in front to &PURPOSE
    + [A Mothers] gathered in front of the [R ministry].
A gather|assemble|mass|congregate|throng|converge|camp|stand|sit|kneel|meet|crowd|surround to protest|demonstrate|demand|denounce|condemn|oppose|decry (against R)
    + [A Workers] gathered to protest against the [R government].
A=&CROWD surround|ring|encircle|besiege|throng|picket R=&SEAT
    + [A Protesters] surrounded the [R ministry] in Sofia.
    * Tall trees ring the palace.
A=&CROWD camp|encamp|squat|camp_out|sleep_out|pitch_camp (outside|in|at|on|before|around R)
A=&CROWD camp|encamp|squat|camp_out|sleep_out|pitch_camp to &PURPOSE
    + [A Relatives] camped outside the [R ministry].
    * The geese camped by the lake.
A=&CROWD be camped|encamped (outside|in|at|on|before R)
    + [A Students] are camped outside the [R ministry].
A=&CROWD pitch tent|camp outside|before|in|on R
    + [A Farmers] pitched tents outside [R parliament].
    * The family pitched a tent by the lake.
A=&CROWD set_up|erect|pitch tent|camp|encampment outside|before R
A=&CROWD set_up|erect|pitch tent|camp|encampment to &PURPOSE
A=&CROWD sit|lie|kneel|stand|sleep|lie_down|sit_down outside|before R=&SEAT
    + [A Widows] sat outside the [R ministry] on Friday.
    * A stone lion sits outside the palace.
A=&CROWD sit|lie|kneel|lie_down|sit_down on|in|across road|street|track|highway|runway|motorway|rail
    + [A Lawyers] sat in the road.
A=&CROWD hit|fill|flood|throng|pack|jam|choke|crowd &PROTEST_STREET (of|in|against R)
A=&CROWD hit|fill|flood|throng|pack|jam|choke|crowd &PROTEST_STREET to &PURPOSE
    + [A Protesters] filled the streets of [R Minsk].
    * Rubbish filled the street.
A take to street|square (against|over|in|of|to R)
A take to street|square to &PURPOSE
    + [A Opposition supporters] took to the streets against [R the president].
A take to street to &PURPOSE (R)
A=&CROWD pour|flood|spill|stream|surge|come_out|turn_out into|onto|on|in|to street|square (of|in|against R)
A=&CROWD come|go|return into|onto|on|to street (of|in|against R)
A=&CROWD pour|flood|spill|stream|surge|come_out|come|go|turn_out|return into|onto|on|in|to street|square to &PURPOSE
    + [A Thousands of protesters] poured into the streets of [R Caracas] on Sunday.
    * People came to the square for the market.
A=&CROWD be on_street (in|against R)
_ bring|send|drive|draw A=&CROWD onto|into|to|on street (of|in R)
    + The tax brought [A thousands of people] onto the streets.
    * The fair brought cars onto the street.
A=@person|group 's protest|demonstration|march|rally|sit_in|picket|vigil|encampment|dharna (against|over|outside|on|at|in|for|before|to R)
    + [A Farmers]' protests against [R the government] went on.
A 's protest|demonstration|march|rally|sit_in|die_in against|outside R
the protest|demonstration|rally|march|sit_in|sit-in|vigil|picket against|at|outside|over|in R by A
the protest|demonstration|rally|march|sit_in|sit-in|vigil|picket|encampment by|of A=&CROWD
    + A rally by [A teachers] took place on Sunday.
    * The rally of shares went on.
the protest|demonstration|rally against R by A=&CROWD
    + A protest against [R the junta] by [A students] turned violent.
    + There were protests against [R the junta] in the capital.
protest|demonstration|unrest rock|shake|sweep|grip|roil|convulse|engulf|hit|paralyse|paralyze|disrupt|mar R
    + Protests rocked [R Sudan] on Monday.
    * Storms swept Sudan.
protest|demonstration|street_protest|mass_protest|sit_in erupt|break_out|flare|flare_up|spread|resume|take_place|rage|swell|continue (in|against|outside|across|over|at|to R)
    + Protests erupted in [R Sudan].
vigil|rally|march|protest|demonstration draw|attract A=&CROWD (in|outside|to R)
A=&CROWD burn|torch|trample|tear|rip|set_alight|desecrate|stamp flag|effigy|portrait|passport|diploma|ballot|copy (of R)
A=&CROWD burn|torch|trample|tear|rip|set_alight|desecrate|stamp flag|effigy|portrait|passport|diploma|ballot|copy to &PURPOSE
    + [A Demonstrators] burned flags of [R Israel].
A burn|torch|trample|hang|desecrate flag|effigy (of R)
A burn|torch|trample|hang|desecrate flag|effigy to &PURPOSE
    + [A Students] burned an effigy of [R Narendra Modi].
A burn|hang R in effigy
    + [A Crowds] burned [R George Bush] in effigy.
A set fire|light to flag|effigy (of R)
A set fire|light to flag|effigy to &PURPOSE
A chant|shout|scream|yell|sing slogan|chant|insult|anthem|curse (against|at R)
    + [A Students] chanted slogans against [R the regime].
A=&CROWD chant|shout slogan|insult|abuse|name (against|at|outside R)
A=&CROWD chant|shout slogan|insult|abuse|name to &PURPOSE
A=&CROWD chant|sing|whistle|clap|drum|ululate|honk against|outside R
A=&CROWD wave|carry|hold|hold_up|brandish|unfurl|raise|display|hoist|lift|bear|hang banner|placard|sign|poster|slogan (against|outside|with R)
A=&CROWD wave|carry|hold|hold_up|brandish|unfurl|raise|display|hoist|lift|bear|hang banner|placard|sign|poster|slogan to &PURPOSE
    + [A Students] waved banners outside [R parliament].
    * The shop hung a banner.
A=protester|demonstrator|student|activist|worker|teacher|farmer|mourner|resident|supporter|opponent|veteran|heckler|woman|deputy|lawmaker|villager|miner|relative jeer|heckle|boo|barrack|hoot|hiss|catcall|taunt|whistle|pelt R
    + [A Mourners] jeered [R the governor].
    * The fans booed the referee.
A jeer|heckle|boo|barrack|hoot|catcall|shout_down|howl_down R=&OFFICIAL|mayor|minister|deputy|candidate|senator|widow|king|queen|prefect|bishop|archbishop
    + [A Crowds] booed [R the minister].
A bang pot|pan|drum (outside|against|in R)
A form|create|make human_chain|chain (around|across|outside|along|in R)
    + [A Students] formed a human chain around the [R ministry].
A=&CROWD chain|glue|superglue|padlock|shackle|handcuff|rope|lock|strap _ to|on|in R?
    + [A Activists] chained themselves to the gates of [R the embassy].
    * The boys chained the dog to a tree.
A=&CROWD scale|climb tower|crane|roof|monument|fence|gate|wall (of|at R)
A=&CROWD scale|climb tower|crane|roof|monument|fence|gate|wall to &PURPOSE
A=&CROWD rise_up|rise|revolt|mutiny against R
    + [A Students] rose against [R the general].
A=protester|demonstrator|marcher|rioter|striker demand R?
    + [A Demonstrators] demanded answers.
    * Growing crowds demand bigger trains.
A=&PROTEST_MARCHER demand|urge that _
    + [A Crowds] demanded that the president go.
A=&PROTEST_MARCHER call|clamour|clamor for _ (of|by R)
A=&PROTEST_MARCHER call|clamour|clamor for _ to &PURPOSE
A=&PROTEST_MARCHER demand|urge|seek release|withdrawal|resignation|pullout|extradition|return|handover|removal|ouster|departure|justice|reform|change|election|referendum|independence|right|end|apology (of|by|in|from|for R)
A=&PROTEST_MARCHER demand|urge|seek release|withdrawal|resignation|pullout|extradition|return|handover|removal|ouster|departure|justice|reform|change|election|referendum|independence|right|end|apology to &PURPOSE
    + The resignation of [R the president] was demanded by [A protesters].
A=&PROTEST_MARCHER call|press|push|clamour for release|withdrawal|resignation|justice|reform|change|election|ceasefire|end|removal|ouster|right|independence (of|by|in|from|for|to R)
A=&PROTEST_MARCHER call|press|push|clamour for release|withdrawal|resignation|justice|reform|change|election|ceasefire|end|removal|ouster|right|independence to &PURPOSE
    + [A Protesters] pushed for the resignation of the [R president].
A=&PROTEST_MARCHER wave|carry flag|portrait (of|outside R)
A=&PROTEST_MARCHER wave|carry flag|portrait to &PURPOSE
A observe|declare|mark|hold day of protest|rage|action|anger
A immolate _
    + [A A monk] immolated himself in Lhasa.
A set himself|herself|themselves on fire
A set himself|herself|themselves on fire to &PURPOSE
A set|burn himself|herself|themselves ablaze|alight|on_fire|to_death
A set|burn himself|herself|themselves ablaze|alight|on_fire|to_death to &PURPOSE
A shave head (outside|against|over R)
A=&CROWD lay|dump|tip|spread|scatter|deposit|unload coffin|body|manure|dung|potato|milk|soil|rubbish|garbage|tyre|straw|carcass|shoe|wreath|onion|grape (at|outside|before|on|in R)
A=&CROWD lay|dump|tip|spread|scatter|deposit|unload coffin|body|manure|dung|potato|milk|soil|rubbish|garbage|tyre|straw|carcass|shoe|wreath|onion|grape to &PURPOSE
    + [A Farmers] dumped manure outside the [R ministry].
    * The lorry dumped manure.
A=protester|demonstrator|activist|student|crowd|mob|lorry_driver|driver|score|dozen|farmer|worker disrupt|interrupt|break_up|storm meeting|session|speech|hearing|ceremony|conference|lecture|showing|screening|debate|concert (of|by R)
A=protester|demonstrator|activist|student|crowd|mob|lorry_driver|driver|score|dozen|farmer|worker disrupt|interrupt|break_up|storm meeting|session|speech|hearing|ceremony|conference|lecture|showing|screening|debate|concert to &PURPOSE
    + [A Activists] disrupted a speech by [R the minister].
    * Rain disrupted the concert.

event PROTEST riot 145
A riot|rampage (in|against|through|over R)
    + [A Prisoners] rioted in [R Ecuador].
    + [A Angry youths] are rioting against [R police] in Lyon.
    * The garden was a riot of colour.
A run riot|amok (in|through R)
A go on rampage (in|through|against R)
A go on rampage to &PURPOSE
    + [A Soccer hooligans] went on the rampage in [R Cairo].
A=&CROWD stage|start|incite|join riot|uprising|revolt|mutiny (in|against|at R)
A=&CROWD stage|start|incite|join riot|uprising|revolt|mutiny to &PURPOSE
    + [A Youths] started a riot in [R Nairobi] after the verdict.
    * The florist staged a riot of colour in the park.
riot|rioting|looting erupt|break_out|flare|spread|rock|hit|sweep|engulf|rage|continue (in|across|to|through|at R)
    + Riots broke out in [R Karachi].
riot|rioting|looting rock|hit|sweep|engulf|shake|grip|paralyse R
    + Riots rocked [R Karachi].
A 's riot|rioting|looting (in|against|over|at R)
the riot|rioting|looting in|by|at R=@nation|place
A throw|hurl|lob|toss|chuck|fling|launch|shower &MISSILE_THROWN at|on|against|towards|onto|into|toward R
    + [A Demonstrators] threw stones at [R police].
    + Rocks were hurled at [R soldiers] by [A youths].
    * The boy threw stones at a tin.
A=&CROWD throw|hurl|lob|toss|chuck|fling &MISSILE_THROWN (at|on|against R)
A=&CROWD throw|hurl|lob|toss|chuck|fling &MISSILE_THROWN to &PURPOSE
    + [A Youths] threw stones in Belfast.
A pelt|shower|bombard R with &MISSILE_THROWN|paint|manure|mud|soup|blood|paint_bomb|insult
    + [A Protesters] pelted [R the minister] with eggs.
A=&CROWD pelt|stone R!
    + [A Protesters] stoned [R police].
_ pelt R with _
A=&CROWD attack|storm|ransack|besiege|torch|burn|sack|loot|trash|burn_down|overrun|break_into|ravage embassy|consulate|parliament|police_station|office|shop|store|supermarket|warehouse|headquarters|building|palace|court|ministry|hotel|courthouse|town_hall|car|bus|police_car|vehicle|bank|station (of|in|at R)
A=&CROWD attack|storm|ransack|besiege|torch|burn|sack|loot|trash|burn_down|overrun|break_into|ravage embassy|consulate|parliament|police_station|office|shop|store|supermarket|warehouse|headquarters|building|palace|court|ministry|hotel|courthouse|town_hall|car|bus|police_car|vehicle|bank|house|home|station|mosque|church|temple to &PURPOSE
    + [A Protesters] stormed the embassy of [R Sweden].
    + [A Youths] torched cars in [R Lyon].
    * Fire ravaged the hotel.
A=&CROWD storm|invade|break|burst|force|barge|push into|through|past|to R=&SEAT|barrier|fence|cordon|line|barricade|gate
A=&CROWD storm|ransack|trash|loot|breach|smash R
    * Two students trashed a bicycle.
A=&PROTEST_MARCHER|youth|farmer|student break|push|burst|smash through cordon|line|barrier|barricade|fence|gate (of|into R)
A=&PROTEST_MARCHER|youth|farmer|student break|push|burst|smash through cordon|line|barrier|barricade|fence|gate to &PURPOSE
    + [A Demonstrators] broke through a cordon in Kiev.
A=&PROTEST_MARCHER|youth|student|farmer|activist|supporter|migrant|settler|resident|villager scuffle|tussle|brawl (with R=police|policeman|officer|security_force|gendarme|troop|soldier|guard|carabiniere)
    + [A Protesters] scuffled with [R police].
A=&PROTEST_MARCHER|youth|student|farmer|activist|worker|miner fight|battle R=police|policeman|officer|security_force|gendarme|troop|guard
    + [A Youths] battled [R police] in Athens.
A=&PROTEST_MARCHER scuffle with R
A=&CROWD smash|break|shatter window|shopfront|windscreen|glass|door (of|at|in R)
A=&CROWD smash|break|shatter window|shopfront|windscreen|glass|door to &PURPOSE
    + [A Demonstrators] smashed windows at the [R ministry].
A=&CROWD overturn|torch|burn|set_alight|set_ablaze car|vehicle|police_car|bus|truck|bin|van|train|lorry|kiosk|barricade (of|in R)
A=&CROWD overturn|torch|burn|set_alight|set_ablaze car|vehicle|police_car|bus|truck|bin|van|train|lorry|kiosk|barricade to &PURPOSE
    + [A Youths] overturned cars in Paris.
A=&CROWD set fire to car|vehicle|bus|building|police_station|police_post|shop|office|tyre|tire|barricade|headquarters|parliament|bin|truck|ministry|court
    + [A Protesters] set fire to a police station.
    * The youths set fire to a log in the stove.
A=&CROWD loot shop|store|supermarket|warehouse|mall (in|of R)
A=&CROWD loot shop|store|supermarket|warehouse|mall to &PURPOSE
    + [A Crowds] looted shops in Durban.
A=mob|rioter|hooligan|crowd attack|chase|assault|storm|trash|torch|ransack|besiege|burn|loot|rampage R
A loot shop|store|supermarket|warehouse (in|of R)

event PROTEST strike 143
A=&CROWD stop_work|walk_out (over|against|for|at|of|in R)
A=&CROWD stop_work|walk_out to &PURPOSE
    + [A Dock workers] walked out over pay in Liverpool.
    * The people walk home.
A=&CROWD walk off job|ward|site|set|pitch (at|over R)
A=&CROWD walk off job|ward|site|set|pitch to &PURPOSE
    + [A Nurses] walked off the job in Harare.
A=&CROWD walk_off job|ward|site|post|shift (at|over R)
A=&CROWD walk_off job|ward|site|post|shift to &PURPOSE
A walk_out of|from parliament|chamber|session|congress|assembly|hall|hearing|meeting (over|in|of R)
A=&STRIKER strike|striker (over|for|against|at|in R)
A=&STRIKER strike|striker to &PURPOSE
    + [A Judges] are striking over the new law.
    * The deal was struck over lunch.
    * The farmer struck oil.
A=&STRIKER strike to &PURPOSE (R)
A strike over|for pay|wage|condition|job|contract|arrears|law|cut|pension|dismissal|salary|allowance
A be on_strike (over|against|for|at R)
    + [A Miners] are on strike over pay.
A go|come_out|stay|remain|return|continue|come|threaten on strike (over|against|for|at|in R)
A go|come_out|stay|remain|return|continue|come|threaten on strike to &PURPOSE
    + [A Nurses] went on strike over pay.
A go|embark on &STOPPAGE (over|against|for|at|in R)
A go|embark on &STOPPAGE to &PURPOSE
    + [A Doctors] embarked on a strike over pay.
A go|come_out on go_slow|industrial_action|strike (over|against|for|at R)
A go|come_out on go_slow|industrial_action|strike to &PURPOSE
A stage|hold|begin|start|launch|continue|declare|enter|mount|extend|resume|observe|join|heed|hit|lead|wage|organise|organize|enforce|answer|honour|conduct|prolong|undertake &STOPPAGE (against|over|at|in|for|on R)
A stage|hold|begin|start|launch|continue|declare|enter|mount|extend|resume|observe|join|heed|hit|lead|wage|organise|organize|enforce|answer|honour|conduct|prolong|undertake &STOPPAGE to &PURPOSE
    + [A Railway workers] began a strike on Monday.
    + [A Nurses] staged a walkout over pay.
    * The batter swung at strike three.
    * The jet began a strike.
A=&CROWD call|announce|trigger &STOPPAGE (against|over|at|in R)
A=&CROWD call|announce|trigger &STOPPAGE to &PURPOSE
    + A general strike was called by [A trade unions].
A take industrial_action|strike_action|job_action (against|over|at R)
A take industrial_action|strike_action|job_action to &PURPOSE
    + [A Teachers] took industrial action over pay.
A=&CROWD stop|halt|down|lay_down|drop|put_down|quit|cease|abandon|suspend work|tool|pen|knife|operation|service|class (at|in|over|against R)
A=&CROWD stop|halt|down|lay_down|drop|put_down|quit|cease|abandon|suspend work|tool|pen|knife|operation|service|class to &PURPOSE
    + [A Miners] downed tools on Friday.
    * The baker stopped work at noon to eat.
A down tool (at|in|over|against R)
A down tool to &PURPOSE
A=&CROWD 's &STOPPAGE (against|over|at|in|for|on R)
    + [A Nurses]' strike at [R the ministry] entered a third day.
the strike|walkout|stoppage|work_stoppage|walk_out|go_slow by|of|among A=&CROWD
    + The strike by [A nurses] went on.
    * A strike by lightning burned the barn.
A=&STRIKER refuse|decline to work|drive|teach|fly|unload|load|handle|operate|serve|treat|sail|deliver|play|report (for|over R?)
A=&STRIKER refuse|decline to work|drive|teach|fly|unload|load|handle|operate|serve|treat|sail|deliver|play|report to &PURPOSE
A=&CROWD stay away from work|class|job|court|courtroom|school|office (over|in R)
A=&CROWD stay away from work|class|job|court|courtroom|school|office to &PURPOSE
A=&CROWD stay_away|stay|keep from work|class|job|school
A=&CROWD shut|close|shutter|pull_down shop|stall|premises|store|business|office|school|market|shutter over|against R
A=&CROWD shut|close|shutter|pull_down shop|stall|premises|store|business|office|school|market|shutter in protest|strike|solidarity
    + [A Traders] shut their shops in protest.
    * The trader closed his shop at six.
A call_in sick (over|against|at R)
general_strike|rail_strike|walkout|stoppage|hartal|bandh paralyse|paralyze|cripple|hit|disrupt|ground|shut_down|halt R
A withhold|withdraw labour|labor|service (over|at|from R)

A=&CROWD be striking (over|at R)

event PROTEST hunger 142
A stage|start|begin|go|launch|continue|hold|enter|wage|undertake|announce|declare|mount|resume|observe|join hunger_strike|fast_unto_death|fast|water_strike (against|over|to|in|for|at R)
A stage|start|begin|go|launch|continue|hold|enter|wage|undertake|announce|declare|mount|resume|observe|join hunger_strike|fast_unto_death|fast|water_strike to &PURPOSE
    + [A Alexei Navalny] began a hunger strike.
    + A hunger strike was started by [A prisoners] on Monday.
    * The family goes hungry while the strike lasts.
    * The children went to bed hungry.
A be on_hunger_strike (against|over|in|for|at|outside R)
A go|remain|embark|stay on hunger_strike|fast (against|over|in|for|at|outside R)
A go|remain|embark|stay on hunger_strike|fast to &PURPOSE
    + [A Detainees] went on hunger strike.
    + [A Detainees] are on hunger strike.
A 's hunger_strike|fast (against|over|in|outside|at|for R)
    + [A Ferrer]'s hunger strike in [R Cuba] went on.
A=&CROWD 's hunger_strike|fast (against|over|in|outside|at|for R)
the hunger_strike by|of A
the hunger_strike by|of|among A=&CROWD
    + The hunger strike by [A prisoners] went on.
A=prisoner|inmate|detainee|dissident|activist|hunger_striker|pensioner|protester|monk|captive|refugee|migrant|student|worker|opposition|leader|owner|woman|man|mother fast (outside|for|against|in|over R)
A=prisoner|inmate|detainee|dissident|activist|hunger_striker|pensioner|protester|monk|captive|refugee|migrant|student|worker|opposition|leader|owner|woman|man|mother fast to &PURPOSE
    + [A The dissident] is fasting outside [R parliament].
    * The faithful fast in Lent.
A refuse|reject|forgo|spurn|decline|renounce food|meal|to_eat|nourishment (in|over|at R)
    + [A Prisoners] refused food in Tunis.
    * The old dog refused food.
A refuse|decline to eat|drink
A refuse|decline to eat|drink to &PURPOSE
    + [A Inmates] refused to eat.
A stop|cease|quit eating|food|eat
A stop|cease|quit eating|food|eat to &PURPOSE
A go|live without food|water|eating (for|in|since R)
A go|live without food|water|eating to &PURPOSE
    + [A Prisoners] have gone without food for nine days.
    * The engine went without water.
A starve himself|herself|themselves|itself (in|to|over R)
A starve himself|herself|themselves|itself to &PURPOSE
A sew|stitch lip|mouth (in|over|at R)
A sew|stitch lip|mouth to &PURPOSE
    + [A Asylum seekers] sewed their lips in [R Greece].
    * The tailor sewed a mouth on the doll.

event PROTEST boycott 143
A boycott R?
    + [A Kenya] is boycotting the games.
    + The summit was boycotted by [A Mexico].
    * The shop sells boycott shirts.
A boycott election|vote|poll|summit|game|product|good|parliament|class|lecture|session|company|referendum|ballot|meeting|talk|conference|court|trial|oil|shop|store|cafe|ceremony|inauguration|parade|census (of|in|by|over|from R)
A boycott election|vote|poll|summit|game|product|good|parliament|class|lecture|session|company|referendum|ballot|meeting|talk|conference|court|trial|oil|shop|store|cafe|ceremony|inauguration|parade|census to &PURPOSE
    + The vote in [R Kosovo] was boycotted by [A Serbs].
    * The election in Kenya was held on Tuesday.
A launch|organize|organise|start|join|begin|maintain|keep_up|lead|declare|heed|observe|stage|back boycott (of|against R)
    + [A Activists] launched a boycott of [R Israel].
A 's boycott of|against R
    + [A Qatar]'s boycott of [R Syria] ended.
the boycott of|against R by A
    + A boycott of [R the company] by [A students] began.
A=&CROWD shun product|good|store|shop|election|poll|vote|ballot|brand (of|in|from R)
A=&CROWD shun product|good|store|shop|election|poll|vote|ballot|brand to &PURPOSE
    + [A Villagers] shunned the election in [R Manipur].
A stay_away|stay from poll|election|ballot_box
A burn|tear_up ballot|ballot_paper|voting_card (in|of R)
A burn|tear_up ballot|ballot_paper|voting_card to &PURPOSE

event PROTEST obstruct 144
A=&CROWD block|barricade|blockade|obstruct|occupy|seal_off|cut_off|cut|close|shut|shut_down|close_off|jam|choke|paralyse|paralyze|clog|snarl|seal|bar|stop|halt|disrupt|picket|hold_up|bring|impede|sever|besiege|take_over|clog_up|bring_to_a_halt|bottle_up &ROADWAY (in|of|to|between|near|with|at|into|around|from|for R)
A=&CROWD block|barricade|blockade|obstruct|occupy|seal_off|cut_off|cut|close|shut|shut_down|close_off|jam|choke|paralyse|paralyze|clog|snarl|seal|bar|stop|halt|disrupt|picket|hold_up|bring|impede|sever|besiege|take_over|clog_up|bring_to_a_halt|bottle_up &ROADWAY to &PURPOSE
    + [A Farmers] blocked a highway in [R France].
    + Roads in [R Bolivia] were blocked by [A protesters].
    * Snow blocked the road.
A=@organization|person block|barricade|blockade|obstruct|occupy|seal_off road|highway|street|bridge|entrance|border|square|railway|traffic|university|motorway|track|crossing|runway (in|of|to|between|near|with|at|for|from|into R)
A=@organization|person block|barricade|blockade|obstruct|occupy|seal_off road|highway|street|bridge|entrance|border|square|railway|traffic|university|motorway|track|crossing|runway to &PURPOSE
    + [A The Confederation of Dairymen] blocked a motorway in [R Spain].
A=&CROWD blockade|barricade|picket|besiege R
    + [A Truckers] blockaded [R the ministry].
    * The worker blocked a drain.
A=&CROWD occupy|take_over|seize|squat|invade|barricade|overrun &PREMISES (of|in|at R)
A=&CROWD occupy|take_over|seize|squat|invade|barricade|overrun &PREMISES to &PURPOSE
    + [A Students] occupied a building of [R the ministry].
    * The family occupied a house by the sea.
A=&CROWD set_up|erect|build|man|mount|put_up|throw_up|raise|pile barricade|roadblock|blockade|road_block|picket_line|picket|checkpoint (in|on|at|across|outside|around|against R)
A=&CROWD set_up|erect|build|man|mount|put_up|throw_up|raise|pile barricade|roadblock|blockade|road_block|picket_line|picket|checkpoint to &PURPOSE
    + [A Residents] erected barricades in [R Caracas].
    * The builders put up a barricade for the race.
A=&CROWD burn|light|ignite|heap|stack|pile tyre|tire|rubbish|mattress|pallet (on|in|across|outside|at R)
A=&CROWD burn|light|ignite|heap|stack|pile tyre|tire|rubbish|mattress|pallet to &PURPOSE
    + [A Supporters] burned tyres in [R Conakry].
A=&CROWD set fire to tyre|tire|barricade|pallet (on|in R)
A=&CROWD set fire to tyre|tire|barricade|pallet to &PURPOSE
A=&CROWD fell|drag|lay|roll tree|log|boulder|rock|trunk across|on|onto|over road|highway|route|track|street|bridge
    + [A Villagers] felled trees across the road.
A=&CROWD park|line_up tractor|truck|lorry|taxi|cab|bus|bulldozer|motorbike outside|before R
A=&CROWD park|line_up tractor|truck|lorry|taxi|cab|bus|bulldozer|motorbike across|on|along _
    + [A Farmers] parked their tractors outside the [R ministry].
    * The farmer parked his tractor in the barn.
A=&CROWD lay siege|blockade (to R)
A=&CROWD lay siege to R?=&SITE|&TERRITORY
A=&CROWD lay siege|blockade to &PURPOSE
    + [A Students] laid siege to the [R ministry].
A=&CROWD stage|mount|launch|begin|keep_up|continue|maintain|organise|organize|resume blockade|roadblock|occupation|siege|go_slow|barricade (of|on|in|at|against|around R)
A=&CROWD stage|mount|launch|begin|keep_up|continue|maintain|organise|organize|resume blockade|roadblock|occupation|siege|go_slow|barricade to &PURPOSE
A=&CROWD bring R? to halt|standstill
    + [A Farmers] brought [R Paris] to a standstill.
A=&CROWD trap|lock|corner|hem R=@person in|inside office|home|car|building|hall
    + [A Parents] trapped [R the mayor] in his office.
A=&CROWD prevent|stop|keep R from entering|leaving|working|unloading

event PROTEST vandalize
A vandalize|vandalise|deface|topple|graffiti|spray|daub|spray_paint|smear|splash|splatter|paint|behead|decapitate|pull_down|tear_down|knock_down|desecrate|douse|fell statue|monument|embassy|building|mural|mosque|church|grave|memorial|bust|tomb|painting|synagogue|plaque|portrait|poster|facade|shopfront|consulate|headquarters|masterpiece|war_memorial|gravestone|cenotaph|office (of|in|with|by R)
    + [A Activists] defaced a statue of [R Leopold].
    + A monument in [R Warsaw] was vandalised by [A protesters].
    * Rain sprayed the church windows.
    * The builders painted the office.
A vandalize|vandalise|deface|graffiti R?
A scrawl|daub|spray|paint|spray_paint|scribble|smear slogan|swastika|graffiti|insult (on|onto|across|over|against R)
    + [A Vandals] scrawled swastikas on [R the embassy].
    * The child scrawled words on paper.
A=&CROWD throw|splash|pour|hurl|fling|spray|daub|smear|lob|toss paint|red_paint|paint_bomb|soup|ink|oil|blood|glue|mud|manure (on|over|at|onto|across R)
A=&CROWD throw|splash|pour|hurl|fling|spray|daub|smear|lob|toss paint|red_paint|paint_bomb|soup|ink|oil|blood|glue|mud|manure to &PURPOSE
    + [A Activists] threw soup at a painting.
A=&CROWD tear_down|rip_down|pull_down|cut_down|topple|burn|slash poster|statue|portrait|flag|fence|tyre|tire|sign|billboard|camera (of|at R)
A=&CROWD tear_down|rip_down|pull_down|cut_down|topple|burn|slash poster|statue|portrait|flag|fence|tyre|tire|sign|billboard|camera to &PURPOSE
    + [A Students] tore down portraits of [R Assad].
    * Wind tore down the fence.

event CONCEDE
A=&CROWD call_off|suspend|end|lift|abandon|postpone|halt|break_off|dismantle|remove|wind_up|cancel|stop &STOPPAGE|&DEMO|hunger_strike|fast|boycott|occupation (against|over|at R)
A=&CROWD call_off|suspend|end|lift|abandon boycott|occupation of R
    + [A The unions] called off the strike.
    + [A The miners] lifted their boycott on Monday.
    * The driver called off the race.

ignore
A demonstrate ability|commitment|capability|resolve|willingness|progress|technology|system|need|effectiveness|value|understanding|skill|power|strength|technique|method|product|use|unity
    * [A The minister] demonstrated the system in Seoul.
A protest innocence|ignorance|love|loyalty
    * [A The minister] protested his innocence.
A=share|stock|market|currency|price|dollar|rouble|ruble|team|side rally (against|in|at|for R)
    * The dollar rallied against the currencies of Asia.
A march to victory|win|final|title|beat|drum|tune
    * [A Serbia] marched to victory in Rome.
A boycott shop|shirt
A strike balance|chord|oil|gold|blow|match|pose|note|tone
    * [A The union] struck a balance in Rome.
A walk dog|home
