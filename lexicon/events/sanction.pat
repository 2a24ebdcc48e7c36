# SANCTION: reduce relations: sanctions, embargo, expel diplomats, break off, suspend aid, leave a body,
# dismiss from office, convict and fine.

# What is imposed on a country or a person.
set SANCTION_MEASURE = &SANCTIONS arms_embargo economic_sanction financial_sanction trade_sanction trade_embargo
    trade_ban import_ban export_ban oil_embargo import_duty customs_duty export_duty punitive_duty
    punitive_measure punitive_tariff asset_freeze visa_ban visa_restriction visa_curb trade_restriction
    trade_barrier export_control export_curb import_curb countermeasure sanctions_package import_tax
    secondary_sanction economic_blockade
# These are domestic, too, and need somebody on whom they fall.
set SANCTION_LEVY = duty penalty levy surcharge curb price_cap
set SANCTION_ENACT = impose re-impose reimpose slap place levy adopt approve announce introduce reintroduce extend tighten
    toughen renew prolong widen broaden expand enact enforce clamp ramp_up step_up pile heap raise hike double triple
    quadruple increase reinstate restore unveil apply agree pass roll_over harden strengthen stiffen intensify issue
    endorse put maintain implement order declare
set SANCTION_LIST = blacklist black_list sanction_list sanctions_list terror_list terrorism_list terrorist_list
    terror_blacklist entity_list trade_blacklist grey_list no-fly_list list_of_terrorist sanctions_roll sanction_roll
    sanctions_register
set TERROR_LABEL = terrorist terrorist_group terrorist_organization terrorist_organisation terror_group kingpin sponsor
    foreign_terrorist_organization terror_organization state_sponsor trafficker
# What is traded, as far as states forbid it one another.
set TRADED_GOODS = import export shipment product goods good coal oil gas crude petroleum grain wheat maize corn rice beef pork
    meat poultry wine fruit vegetable apple potato fish seafood shrimp salmon steel aluminium aluminum timber wood cotton sugar salt
    dairy milk cheese chicken livestock cattle soybean barley tea coffee tomato banana cement fertilizer fertiliser potash
    diamond gold uranium nickel chip microchip semiconductor technology vehicle car truck lorry aircraft airline plane vessel ship
    tanker flight carrier app textile cosmetic onion petrol diesel fuel coke petrol_coke
# Ties between states and what breaks them.
set TIES_BROKEN = &RELATION contact cooperation co-operation trade_tie trade_relation economic_tie security_cooperation
    military_cooperation military_tie diplomatic_link diplomatic_contact partnership dealing coordination alliance connection
    hotline liaison rapprochement trade_link commercial_tie security_tie intelligence_sharing
    intelligence_cooperation defence_tie defense_tie
set BREAK_TIES = break sever cut suspend break_off end freeze cut_off downgrade rupture terminate discontinue halt interrupt
    renounce cease drop abandon pause curtail snap dissolve stop scale_back scale_down wind_down review restrict limit
    reduce lower cut_back put_on_ice put_on_hold
set ENVOY_ABROAD = ambassador envoy diplomat attache attaché consul consul_general charge_d'affaires high_commissioner nuncio
    emissary military_attache military_attaché chargé_d'affaires chief_of_mission delegate
set LEGATION = embassy consulate consulate_general diplomatic_mission legation high_commission trade_office representative_office
    liaison_office diplomatic_post interests_section nunciature diplomatic_representation chancery consular_office
    consular_section representation
set PACT_LEFT = &AGREEMENT alliance concordat entente arms_treaty peace_agreement peace_deal nuclear_deal trade_deal trade_agreement
    free_trade_agreement free_trade_deal security_pact defence_pact defense_pact security_agreement statute grain_deal
    grain_corridor concession partnership_agreement charter
set RENOUNCE_VERB = scrap renounce denounce abrogate rip_up rip tear_up tear repudiate cancel annul terminate void rescind suspend
    abandon ditch axe ax jettison revoke nullify freeze quit exit leave dump drop dissolve discontinue end
set JOINT_BODY = bloc block union alliance coalition organization organisation council commission committee board panel advisory_board forum league
    pact treaty agreement accord deal convention assembly confederation federation court tribunal protocol group body agency mission
    commonwealth community eu government cabinet unity_government unity_cabinet grouping axis statute
set TALKS_BROKEN = talk negotiation dialogue mediation mediation_effort peace_talk peace_process peace_negotiation consultation trade_talk
    accession_talk discussion trade_negotiation ceasefire_talk truce_talk nuclear_talk good_offices round_table reconciliation_talk
    membership_talk border_talk coalition_talk facilitation
set BREAK_TALKS = halt suspend end break_off abandon freeze terminate stop discontinue shelve pause cut_short axe ax scrap
    quit leave walk_out desert ditch drop interrupt break cut_off
set CUT_AID_VERB = suspend cut halt freeze stop reduce withhold end slash cut_off terminate withdraw cancel scale_back scale_down block
    halve trim curtail pare axe ax scrap discontinue cut_back hold_back hold_up stall pull phase_out claw_back eliminate pause
    lower turn_off withold gut drop shut_off divert
set AID_FLOW = aid assistance funding support loan military_aid food supply help delivery fund donation humanitarian_aid arms_sale
    development_aid food_aid financial_aid budget_support foreign_aid economic_aid grant stipend credit_line credit
    tranche disbursement ration relief money development_money funds weapons_delivery arms_delivery arms_shipment arms_supply
    arms_transfer weapon_shipment oil_shipment oil_supply gas_supply fuel_supply budget_aid debt_relief training subvention
    contribution financing development_assistance military_assistance security_assistance scholarship visa_service
    consular_service bailout lifeline military_support financial_support handout
set GIVE_AID_VERB = fund finance train supply arm subsidize subsidise bankroll feed equip aid hand_out distribute
    deliver pay issue sell ship provide export buy
# Those who sit in office, and those who work for others.
set POST_HOLDER = &OFFICIAL aide ally prosecutor auditor comptroller ombudsman commissioner magistrate justice chief_justice speaker
    cabinet government administrator boss chief_executive vice_president deputy president vice-president ex-minister attorney
    ministers treasurer chancellor warden rector provost brass lieutenant superintendent trustee prefect chairwoman spokeswoman
    dean senator lawmaker councillor councilor inspector_general investigator watchdog bishop vicar
set STAFF_SACKED = worker employee staff teacher nurse doctor civil_servant servant miner staffer workforce striker professor lecturer
    journalist pilot clerk policeman police_officer soldier cadet bureaucrat functionary docker steward academic
    conductor driver monitor observer inspector labourer labor laborer
set SACK_VERB = sack dismiss fire axe ax oust boot remove suspend cashier discharge unseat kick_out throw_out turf_out boot_out drum_out
    force_out push_out purge demote depose
set OFFICE_LOST = post office position duty job command role function portfolio service responsibility leadership chairmanship
    presidency governorship premiership ministry
set PRIVILEGE_LOST = status membership accreditation rank title clearance security_clearance post office portfolio seat vote
    voting_right protection licence license award honour honor medal knighthood command duty credential
    privilege position job role responsibility presidency trade_status tax_exemption exemption recognition peerage
    government_post doctorate decoration pension diplomatic_status
# Courts and their sentences.
set SENTENCING_COURT = court tribunal jury judge magistrate justice bench court-martial supreme_court high_court appeal_court appeals_court
    military_court criminal_court constitutional_court district_court chamber court_martial panel
set SENTENCE_NOUN = sentence jail_term prison_term jail_sentence prison_sentence life_sentence death_sentence death_penalty life_term
    fine suspended_sentence term life_imprisonment life_in_prison reprimand penalty lifetime_ban hefty_fine custodial_sentence
    prison_time jail_time
set DAMAGES = damage damages compensation fine penalty restitution reparation cost costs euro dollar pound million billion amount
    peso rand ruble rouble yuan yen rupee franc real shekel lira back_pay legal_cost indemnity sum settlement
# "the last of the money", "a share of the fund": what of it counts.
set CONTAINER += last rest remainder bulk half share portion slice tranche instalment installment

event SANCTION 163 diplomatic
A sanction|penalize|penalise|embargo|ostracize|ostracise|ice_out R!
    + [A The European Union] sanctioned [R Belarus].
    + [R Myanmar generals] were sanctioned by [A London].
    * The referee penalised the visiting side.
A! sanction|embargo|ostracize|ostracise R?
    + [A Washington] has sanctioned [R a dozen banks].
A &SANCTION_ENACT &SANCTION_MEASURE (on|against|upon R)
    + [A The United States] imposed sanctions on [R Iran].
    + Tariffs were slapped on [R China] by [A Donald Trump].
    + [A Brussels] extends sanctions against [R Moscow].
    + [A India] raised import duties on [R Chinese goods].
    * The lawn was sown with seeds on arms length.
    * The club imposed a ban on dogs.
A &SANCTION_ENACT &SANCTION_LEVY on|against|upon R
    + [A Brussels] agreed curbs on [R Belarus].
    * The doctor imposed a levy on sugar.
A 's sanction|embargo|tariff|blockade on|against R
    + [A Washington]'s sanctions on [R Caracas] remain.
A hit|slap|target|punish|strike|whack|wallop|smack R? with &SANCTION_MEASURE|&SANCTION_LEVY
    + [A Ottawa] hit [R Belarus] with new sanctions.
    + [R Myanmar] was slapped with an arms embargo by [A Brussels].
    * The hail hit the orchard with force.
A put|place|subject R under|to &SANCTION_MEASURE
    + [A The Security Council] placed [R Eritrea] under an arms embargo.
A put|place|include|enter|restore|name|add R? on|to|in &SANCTION_LIST
    + [A Washington] put [R two Lebanese banks] on its blacklist.
    + [R Four Houthi leaders] were added to the sanctions list by [A London].
A put|place|restore|return|add|keep|include R? on|to list of &TERROR_LABEL
    + [A Washington] put [R Cuba] back on its list of state sponsors of terrorism.
A designate|list|label|declare R! &TERROR_LABEL
    + [A Paraguay] designated [R Hezbollah] a terrorist organization.
A designate|list|label|proscribe R! as &TERROR_LABEL
    + [A Canada] listed [R the Houthis] as a terrorist group.
A blacklist R=@person|group|organization|nation
    + [A The US Treasury] blacklisted [R a Congolese warlord].
    * The shop keeps a black list.
A! blacklist R?
A strike|cross|delete|scratch R? off|from register|roll|white_list|registry
    + [A Seoul] struck [R Japan] off its white list.
    * She struck the word off her list.
A freeze asset (of R)
    + Assets of [R Gaddafi] were frozen by [A Switzerland].
A freeze R 's asset
    + [A Switzerland] freezes [R the general]'s assets.
A downgrade|lower|cut_back|curtail|reduce|scale_back|scale_down|review &RELATION (with|to R)
    + [A Jordan] has downgraded ties with [R Qatar].
    * The cook reduced the sauce.
A! shun R=@nation
A=@organization exclude|bar|ban|suspend|debar|disinvite R=@nation from _
    + [A ASEAN] has barred [R Myanmar] from its summits.
A exclude|disinvite|uninvite|debar R from summit|meeting|conference|game|contest|tournament|talk|forum|auction|tender|contract
    + [A Tokyo] excluded [R Russia] from the conference.
A strip R? of &PRIVILEGE_LOST
A strip R=&ENVOY_ABROAD|&OFFICIAL of accreditation|credential|visa|diplomatic_status
    + [A The king] stripped [R the general] of his rank.
    + [R The envoy] was stripped of his accreditation by [A Tehran].
    * The storm stripped the trees of leaves.
A revoke|withdraw|cancel|rescind|yank|void|suspend|pull trade_status|trade_preference|trade_privilege|security_clearance|credential|waiver (of|for|from|to R)
A revoke|withdraw|cancel|rescind|yank|void|suspend|pull visa|accreditation of|for|from R=&ENVOY_ABROAD|&OFFICIAL
    + [A Washington] revoked visas of [R Ghanaian officials].
    + The accreditation of [R two envoys] was withdrawn by [A Israel].
    * The bank cancelled the card.
A revoke|withdraw|cancel|rescind|yank|void|suspend|pull R 's trade_status|trade_preference|security_clearance|credential|waiver
    + [A Washington] revoked [R the general]'s security clearance.
A stop|suspend|halt|cease|refuse issue visa (to|for R)
A issue|upgrade|renew|raise|heighten travel_warning|travel_ban|travel_alert|travel_advisory (for|on|against|to R)
    + A travel warning for [R Turkey] was issued by [A Germany].
A dock pay|wage|salary|stipend|pension|point|bonus (of|from R)
    + [A The governor] docked the pay of [R striking teachers].
    * The ship docked at noon.
A dock R? pay|wage|salary|point|day
A disbar|defrock|excommunicate|unfrock|laicise|laicize|decertify R?
    + [A A Tunisian tribunal] disbarred [R a lawyer].
    + [R The bishop] was defrocked by [A the Vatican].
    * The old frock was torn.

event CONCEDE 081
A remove|drop|delete|take R=@person|group|organization|nation off|from &SANCTION_LIST|list
    + [A Washington] removed [R Sudan] from its blacklist.
    + [A The Security Council] dropped [R Eritrea] from the blacklist.
    * The cook took salt off the list.

event SANCTION withdraw 161 diplomatic
A &BREAK_TIES &TIES_BROKEN (with|to|between|from R)
    + [A Morocco] severed ties with [R Iran].
    + Relations with [R Israel] were severed by [A Bolivia].
    + [A Ankara] has suspended military cooperation with [R Israel].
    * The link between sugar and sleep was broken.
A break with R=@nation|organization
    + [A Nauru] broke with [R Taiwan].
    * The painter broke with tradition.
A secede|break_away from R
    + [A Somaliland] seceded from [R Somalia].
A withdraw|revoke|rescind|suspend|cancel|drop|end recognition (of|from R)
    + [A Honduras] withdrew recognition of [R Taiwan].
A derecognise|derecognize|de-recognise R
A 's rupture|break of|with R
A=@nation|organization recall|withdraw|call_back|pull &ENVOY_ABROAD (from|to|in|out_of R)
    + [A Madrid] recalled its ambassador.
A recall|withdraw|pull|pull_out|call_back|bring_home|repatriate|order_home|summon_back|call_home &ENVOY_ABROAD (from|to|in|out_of R)
    + [A France] withdrew its ambassador from [R Australia].
    + [A Russia] recalled its ambassador from [R Ireland].
    * The envoy recalled his youth in Rome.
A order|announce recall|withdrawal of &ENVOY_ABROAD (from|to|in R)
    + [A Chile] announced the recall of its ambassador to [R Israel].
A 's recall of &ENVOY_ABROAD (from|to|in R)
A recall|call_home student|citizen|national|expert|adviser|worker|delegation|instructor|team from R
    + [A Turkmenistan] recalled its students from [R Ukraine].
    * The firm recalled the cars from dealers.
A withdraw|quit|leave|pull_out|exit|secede|pull|drop_out|opt_out|walk_away|walk_out|storm|walk|bow_out|resign|withdraw_out from|of|out_of &JOINT_BODY (with R)
    + [A Trump] withdrew from the treaty with [R Russia].
    + [A Warsaw] pulled out of the convention.
    + [A The Socialists] walked out of the coalition.
    * The pianist walked out of the hall.
A leave|quit|exit|desert|abandon|ditch|bolt union|coalition|alliance|bloc|treaty|council|agreement|pact|organization|organisation|eu|accord|convention|commonwealth|unity_government|joint_force|advisory_board|confederation
    + [A Qatar] left the bloc on Tuesday.
    * She left the union hall early.
    + [A Russia] has quit the treaty.
A=@nation quit R=@organization
    + [A Hungary] quit [R the International Criminal Court].
A=@nation|organization leave|exit|ditch|abandon|bolt court|community|nato|opec|ecowas|unesco|osce|forum|association|statute|force|group|programme
    + [A Hungary] left the International Criminal Court.
    * Hungary left the pitch.
A=@nation withdraw|pull_out|exit|walk_away|drop_out|pull|secede|opt_out from|of|out_of R=@organization
    + [A Burundi] has withdrawn from [R the International Criminal Court].
A 's withdrawal|exit|departure|secession from R=@organization
    + [A Mali]'s withdrawal from [R ECOWAS] took effect.
A=@nation|organization|person|group &RENOUNCE_VERB &PACT_LEFT (with|on|between R)
    + [A Vanuatu] scrapped a security pact with [R Australia].
    + [A The junta] renounced the accord with [R Brussels].
    * The court cancelled the hearing.
A=@nation|organization scrap|renounce|denounce|abrogate|repudiate|annul|terminate|suspend|rescind|tear_up|rip_up|nullify R=&PACT_LEFT
    + [A Delhi] suspended the treaty with [R Pakistan].
A freeze|suspend|end|terminate|renounce|cancel|give_up|relinquish membership (of|in|to R)
    + [A Armenia] froze its membership of [R the CSTO].
    * He cancelled his gym membership.
A suspend|revoke R 's membership
    + [A The African Union] suspended [R Guinea]'s membership.
A close|shut|shut_down|shutter|vacate|abandon &LEGATION (in|with|to|of|at R)
    + [A Canada] closed its embassy in [R Iran].
    + The consulate in [R Basra] was shut by [A Washington].
    * The archive closed its reading room.
A close|shut|shut_down|shutter|vacate R=&LEGATION
    + [A Prague] shut two [R Russian] consulates.
A close|shut|shutter mission (in|with|to|of R)
A order|announce closure|shutdown of &LEGATION (in|of R)
    + [A Warsaw] ordered the closure of the consulate of [R Russia].
A suspend|expel|eject|exclude|remove|throw_out|boot|kick_out|kick|oust|drop R from|of|out_of organization|organisation|union|council|bloc|group|league|alliance|federation|community|commonwealth|programme|program|scheme|white_list|pact|body|organ
    + [A The Arab League] suspended [R Syria] from the organization.
    * The teacher removed gum from the council desks.
A=@organization|nation suspend|halt|cease|pause|discontinue|wind_down|shut_down operation|activity|mission|service|business|work in|with R
    + [A The World Food Programme] suspended its work in [R Haiti].
    * The plant stopped work in the afternoon.
A divest|disinvest from R
    + [A Norway] divested from [R Israeli firms].

event SANCTION withdraw 164 diplomatic
A &BREAK_TALKS &TALKS_BROKEN (with|between|in|on R)
    + [A Israel] broke off talks with [R the Palestinians].
    + Negotiations with [R the ELN] were halted by [A Bogota].
    + [A Ankara] has suspended accession talks with [R Brussels].
    * They stopped talking when the music began.
A 's suspension|halt|end of|to &TALKS_BROKEN (with R)
    * The guests walked out of the room.
A leave|quit|exit|desert|abandon table|negotiating_table
    + [A The junta] left the negotiating table.
    * She left the kitchen table.
A suspend|halt|freeze|end|cut_short|abandon R 's &TALKS_BROKEN
A give_up|abandon|end|suspend|quit|discontinue mediation|good_offices|peace_mission|mediation_role|facilitation (in|between|with R)
    + [A Norway] ended its mediation in [R Colombia].
A withdraw|resign|step_down|quit as mediator|broker|guarantor|go-between|facilitator (in|of|between|for R)
    + [A Qatar] withdrew as mediator between [R Israel] and Hamas.
    * He resigned as captain of the team.

event SANCTION discontinue 162
A &CUT_AID_VERB &AID_FLOW (to|for|in|from|of R)
    + [A Washington] has suspended aid to [R Mali].
    + Funding for [R UNRWA] was cut by [A Donald Trump].
    + [A Berlin] halved its aid to [R Rwanda].
    * The dam cut the supply of sand.
A &CUT_AID_VERB R 's &AID_FLOW
    + [A Berlin] froze [R Mali]'s development aid.
A suspend|withhold|freeze|block|cut R 's share of &AID_FLOW
A announce|order|decree suspension|cut|reduction|halt|freeze|end of|in|to &AID_FLOW (to|in|for R)
    + [A Denmark] announced a cut in aid to [R Uganda].
A 's suspension|cut|reduction|halt|freeze of|in|to &AID_FLOW (to|in|for R)
    + [A Sweden]'s suspension of aid to [R Mali] went on.
A defund R!
    + [A Washington] defunds [R the World Health Organization].
    * Officials cut a ribbon to open the bridge.
A stop|cease|discontinue|quit|suspend &GIVE_AID_VERB (to|in|for R)
    * The clock stopped.
A end|stop|halt|suspend|terminate|cut|scrap|axe|shut_down|wind_down|close train|training|training_mission|programme|program|aid_programme|project of|for|in|to R
    + [A Rome] ended its training of [R Libyan coastguards].
A cut_off|shut_out|lock_out|sever R from aid|market|system|swift|funding|credit|financial_system|clearing_system|payment_system|fund
    + [R Iran] was cut off from the financial system by [A Washington].
A=@nation|organization|person suspend|halt|stop|cut|reduce|ban|restrict|sever|freeze trade|import|export|flight|purchase|sale|air_link|ferry_service|rail_link|shipment|mail|postal_service|payment|transit|visa (with|to|from|of|for R)
    + [A Russia] suspended flights to [R Georgia].
A ban|bar|prohibit|block|outlaw|forbid|embargo|restrict|curb &TRADED_GOODS from|of|to|by R
    + [A China] banned imports from [R Lithuania].
    + [A Malawi] bans maize from [R Tanzania].
    * Rain stopped the car from the north.
A ban|bar|prohibit|block|outlaw|embargo R=&TRADED_GOODS
    + [A Moscow] banned [R Georgian] wine.
    * The diet bans fish.
A tighten|impose|expand|introduce|announce restriction|control|controls|curb|limit|ban on export|import|sale|shipment|supply|trade (of|to|from|with R)
    + [A Japan] has tightened controls on the export of chips.
A cancel|terminate|revoke|rip_up|scrap|annul|void|suspend concession|mining_licence|mining_license|contract|mining_permit|arms_contract|export_licence|export_license|export_permit (of|with|to|for|from R)
    + [A Niger] revoked the mining permit of [R Orano].
A cancel|terminate|revoke|rip_up|scrap|annul R 's concession|mining_licence|mining_license|contract|mining_permit|export_licence|tax_exemption|tax-exempt_status
    + [A Niger] cancelled [R the French company]'s mining licence.

event SANCTION expel 166 diplomatic
A expel|oust|eject|kick_out|banish|evict|uproot R
A throw_out|boot_out|turf_out|drum_out|chase_out|hound_out|order_out|show_out|chuck_out|sling_out R=@person|group|organization|nation
    + [A Moscow] expelled [R a Bulgarian diplomat].
    + [R Two envoys] have been expelled by [A Prague].
    + [A Nicaragua] threw out [R a papal envoy].
    * The engine expels hot air.
A! expel|kick_out|boot_out|turf_out|drum_out|banish R?
A! throw_out|chuck_out R?=&DIPLOMAT|&ENVOY_ABROAD|&POST_HOLDER|&STAFF_SACKED|nun|missionary
    + [A The ruling party] expelled [R 21 members].
A expel|eject|kick_out|order_out|throw_out|turf_out|remove &DIPLOMAT of|from R
    + [A Germany] expelled diplomats of [R Russia].
A &SACK_VERB|expel R from party|parliament|ruling_party|politburo|caucus|government|cabinet|coalition|senate|assembly|congress|central_committee
    + [A The party] expelled [R a former minister] from its ranks and from parliament.
A order|announce|decree expulsion|ouster|removal|dismissal|ejection of R=&ENVOY_ABROAD|&POST_HOLDER|&DIPLOMAT
    + [A Tallinn] ordered the expulsion of [R a Russian diplomat].
A 's expulsion|ouster|ejection|banishment|eviction of R
    + [A Russia]'s expulsion of [R two Norwegian envoys] took effect on Monday.
A declare|brand|pronounce|name|deem R? persona_non_grata|persona|personae|grata|gratae|non_grata
    + [R Two Russian envoys] were declared persona non grata by [A Tirana].
A order R=@person|group of|out_of country|territory|kingdom|island|state|capital
    + [A Bamako] ordered [R the Danish attache] out of the country.
A order|tell|instruct|ask R=&ENVOY_ABROAD|attaché|staff to leave|quit|depart|pack|go
    + [A Addis Ababa] told [R Irish diplomats] to leave.
A order|tell|instruct|force R=@organization to leave|quit|depart|pack_up
    + [A Kigali] ordered [R Oxfam] to leave.
A give R=&ENVOY_ABROAD|attaché|staff to leave|quit|depart|pack
A show R? door
    + [R The commissioner] was shown the door by [A the president].
    * The guide showed the door to the cellar.
A send|pack R=&ENVOY_ABROAD home
A! drive|chase|hound|run|evict|bundle|flush|turf R=@group off|from|of|out_of land|home|house|farm|plot|field|neighbourhood|neighborhood|homeland
A! drive|chase|hound|run|evict|bundle|flush|turf R=villager|resident|farmer|family|refugee|migrant|civilian|people|herder|herdsman|settler|inhabitant|townspeople|peasant|tribe|squatter|muslim|christian|minority off|from|of|out_of village|town|country|district|island|settlement|quarter|region|area|city
    + [A Rebels] drove [R the villagers] from their homes.
    + [A Rebels] chased [R the villagers] off their land.
    + [A Soldiers] drove [R the refugees] from their village.
    * The frost drove farmers from the market.
    * The wolf chased the sheep from the field.
A drive|hound|chase R into|in exile
A drive|hound|chase|bundle R=@group across|over border|frontier|river
    + [A The junta] hounded [R judges] into exile.
A withdraw|pull_out|evacuate|pull inspector|observer|staff|diplomat|monitor|aid_worker|mission (from|in|of|out_of R)
    + [A Ottawa] withdrew staff from [R Haiti].
A=@nation|organization withdraw|pull_out|pull|bring_home peacekeeper|blue_helmet|peacekeeping_force|peacekeeping_troop|peacekeeping_contingent|inspector|observer (from|in|out_of R)
    + [A The United Nations] withdrew its peacekeepers from [R Congo].
A bar|ban|lock_out|shut_out|eject inspector|observer|monitor|weapons_inspector (of|from R)
    + [A Tehran] barred inspectors of [R the International Atomic Energy Agency].
A overthrow|depose|dethrone|topple|unseat R=@person
    + [A The army] overthrew [R Mohamed Morsi].
    + [R Alpha Conde] was deposed by [A soldiers].
    + [A Rebels] toppled [R Bashar al-Assad].
A overthrow|depose|topple R?=government|regime|junta|monarchy|dictator|ruler|monarch
    + [A Soldiers] toppled [R the government].
    * The wind toppled the tower.
A vote_out|unseat R=@person|group
    + [A Lawmakers] voted out [R the president].
A vote to dismiss|remove|oust|expel|discharge|unseat|depose R
    + [A Lawmakers] voted to dismiss [R the prime minister].
A pass|approve|carry|adopt no-confidence_motion|no_confidence_motion|no-confidence_vote|motion_of_no_confidence (in|against R)

event SANCTION
A! dismiss|sack R=@person|group
A! fire|suspend|axe|cashier R=@person
    + [A Donald Trump] fired [R James Comey].
    + [A Kais Saied] dismissed the [R prime minister].
    * The critics dismissed his paintings.
A &SACK_VERB R?=&POST_HOLDER
    + [A Volodymyr Zelensky] fired the governor of [R Kyiv].
    + [R The police chief] was sacked by [A the mayor].
    * The boy fired the rocket of his uncle.
A &SACK_VERB &POST_HOLDER of R
A=@person|nation|organization drop|dump|jettison|replace|shed minister|secretary|prime_minister|premier|deputy|chief|commander|chancellor|ambassador (of|from R)
A! sack|fire|dismiss|lock_out|suspend R?=&STAFF_SACKED
    + [A The government] sacked [R 400 nurses].
    * The archer fired the clerk's arrow.
A relieve|strip|remove|dismiss|suspend|sack|fire|oust|discharge R? of|from|as &OFFICE_LOST
    + [A The president] relieved [R the general] of his command.
    + [R The commander] was suspended from office by [A the king].
    * The pill relieved her of pain.
A dismiss|sack|fire|remove|suspend|replace|oust R=@person as _
    + [A The king] removed [R the general] as governor.
A 's dismissal|firing|removal|demotion of R
A 's dismissal|firing|sacking|removal|demotion of R=@person|group
    + [A Poland]'s dismissal of [R the general] came as a surprise.
A dispense with service of R
A terminate|cancel|end contract|appointment|mandate of R
A terminate|revoke R 's appointment|mandate|contract

event SANCTION convict 116 legal
A convict|sentence R (to|for|of _)
    + A [A court] sentenced [R a blogger] to ten years.
    + [R Ratko Mladic] was convicted of genocide by [A a tribunal].
    * The sentence was too long.
A! convict|sentence R?
    + [A A court] convicted [R two men].
A! jail|imprison R
    + [A Thailand] jails [R an activist] over a joke.
A=&SENTENCING_COURT jail|imprison|gaol R?
    + [A A tribunal] jailed [R nine men] over the bombing.
A send R? to prison|jail|gallows|gaol|penal_colony|scaffold|labour_camp|labor_camp
    + [A A court] sent [R the poachers] to prison.
    * The parcel was sent to the house.
A put|send R=@person|group behind bar
    + [A The judge] put [R the smugglers] behind bars.
A find R? guilty|liable|culpable (of|for _)
    + [R The general] was found guilty.
A=&SENTENCING_COURT hold R? liable|accountable|responsible (for _)
    + [A The court] held [R Russia] liable for the deaths.
A find|hold R in|in contempt|breach|violation (of _)
    + [A The court] held [R the minister] in contempt.
A=&SENTENCING_COURT rule against R
    + [A The court] ruled against [R the ministry].
A find|rule|hold that R violate|breach|infringe|contravene
    + [A The court] ruled that [R Hungary] violated the treaty.
A condemn|sentence R? to death|prison|jail|imprisonment|gallows|gallow|hanging|year|month|life|lash|labour|labor|term
    + [A A court] condemned [R the rebel] to death.
A fine R
    + [A The European Commission] fined [R Google].
    * The weather was fine.
A! fine R?
    + [A Malta] fined [R two smugglers].
A impose|slap|levy|set fine|penalty|sentence|jail_term|prison_term|death_sentence|life_sentence (on|against|upon|for R)
    + [A Brussels] imposed a fine on [R Apple].
A slap|hit|punish R? with &SENTENCE_NOUN
    + [A The regulator] hit [R Meta] with a fine.
A order|require|compel|make R? to pay|compensate|repay|refund|disgorge|reimburse
A=&SENTENCING_COURT tell|instruct|force|oblige R? to pay|compensate|repay|refund|disgorge|reimburse
    + [A A court] ordered [R Shell] to pay damages.
A order|require|compel R? to pay|repay|refund &DAMAGES
A=&SENTENCING_COURT tell|instruct|force R? to pay|repay|refund &DAMAGES
    + [A The court] told [R the government] to pay compensation.
A hand|give R &SENTENCE_NOUN
    + [R The former minister] was handed a long sentence by [A a court].
    * The baker handed the boy a bun.
A hand|give R in|behind jail|prison|bar|gaol
    + [R Five women] were given two weeks in jail by [A Moscow].
R receive|get|draw|be_given &SENTENCE_NOUN (from A)
    + [R The colonel] received a life sentence.
    * The essay received a sentence of praise.
A hand_down|pass|pronounce|issue|mete_out|deliver|hand_out &SENTENCE_NOUN|guilty_verdict|conviction (to|on|against|for R)
    + [A The tribunal] handed down death sentences against [R the officers].
A uphold|confirm|affirm|reinstate|restore conviction|sentence|death_sentence|life_sentence|jail_term|prison_term|fine|verdict|guilty_verdict (of|against|on|for R)
    + [A The court] confirmed the sentence against [R the general].
A uphold|confirm|affirm|reinstate|restore R 's conviction|sentence|death_sentence|life_sentence|jail_term|prison_term|verdict|fine
    + [A The court] upheld [R the minister]'s conviction.
A win|secure|obtain judgment|judgement|conviction|guilty_verdict against R
    + [A The regulator] won a judgment against [R the college].
A 's conviction|sentencing|jailing|imprisonment of R
    + [A Minsk]'s jailing of [R a poet] went on.
the conviction|sentencing|jailing of R by A
