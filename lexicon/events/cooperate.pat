# COOPERATE: mutual material cooperation: trade, joint exercises, extradition, sharing intelligence.

event COOPERATE 060
A cooperate|collaborate|team_up|partner|liaise with R=@nation|organization|group (on|in|against _)
    + [A Rwanda] cooperated with [R Mozambique].
    + [A Interpol] is cooperating with [R police] in Peru.
    * The pipes team up with a drum.
A=@nation|organization work with R=@nation|organization|group (on|in|against|to _)
    + [A Colombia] works with [R the United States] against drug gangs.
    * The potter worked with clay.
    + [A Malaysia] and [A Indonesia] cooperate at sea.
A join force with R
    + [A France] joined forces with [R Niger].
A strengthen|deepen|expand|boost|enhance|develop cooperation|partnership|collaboration|alliance (with|between R)
    + [A Vietnam] deepened its cooperation with [R Japan].
    + [A Iran]'s cooperation with [R Russia] grew.
    + Cooperation between [A Seoul] and [A Tokyo] is growing.

event COOPERATE 061 economic
A trade with R!
    + [A China] has traded with [R Iran] for decades.
    + [A Turkey] has been trading with [R Israel] for years.
    * Shares traded with little change.
    * The president of Ghana bought apples in the market.
A export|sell|import _ to|from R!
    + [A Qatar] has exported gas to [R Japan].
A buy|purchase _ from R!
    + [A India] bought oil from [R Russia].
A invest in R!
    + [A China] invested in [R Zambia].

event COOPERATE 062 military
A hold|conduct|stage|begin|start|launch|perform|carry_out|open joint_exercise|joint_drill|war_game|joint_military_exercise|military_exercise|joint_maneuver|exercise|drill|maneuver|naval_exercise|joint_patrol with R
    + [A Egypt] held military exercises with [R Greece].
    + Naval drills with [R China] were held by [A Russia].
    * The drill was started with a battery.
    * British soldiers exercise every morning.
AR! hold|conduct|stage|begin|start|launch|perform|carry_out|open exercise|drill|war_game|maneuver|patrol|manoeuvre
    + [A Japan] and [A Australia] held joint drills.

event COOPERATE 063 legal
A extradite R
    + [R A drug lord] was extradited by [A Mexico] on Friday.
    * Extradition law is a dull subject.
    * The king of Norway handed over the medals.
A extradite _ to R
    + [A Spain] has extradited the suspect to [R Venezuela].
A hand_over|deliver suspect|fugitive to R
    + [A Serbia] handed over a suspect to [R Croatia].

event COOPERATE 064 intelligence
A share|exchange|swap|give|pass|provide|supply|transfer|hand_over intelligence|evidence|classified_information with|to R
    + [A Turkey] has shared evidence with [R Saudi Arabia].
    + Intelligence was passed to [R Ukraine] by the [A United States].
    * She shared her recipe with friends.
    * India and Pakistan share a long border.
A share|exchange|swap information|data|finding|record with R!
    + [A Belgium] shared information with [R France].
AR! share|exchange|swap intelligence|information|data|evidence
    + Intelligence was shared by [A Israel] and [A Jordan].
AR! swap|exchange prisoner|envoy|ambassador
    + [A Russia] and [A Ukraine] have exchanged prisoners.
A swap|exchange prisoner (with R)
    + [A Hamas] swapped prisoners with [R Israel].

# ---- wider --------------------------------------------------------------------------------------------------

set PREPOSITION += alongside beside
# What two do together.
set JOINT = joint_patrol joint_exercise joint_drill joint_manoeuvre joint_maneuver joint_operation joint_training
    joint_venture joint_project joint_investigation joint_raid joint_mission joint_task_force joint_commission
    joint_committee joint_team joint_force joint_military_exercise joint_military_drill joint_naval_exercise
    joint_programme joint_program joint_research joint_production joint_fund joint_post joint_unit
    joint_naval_drill joint_naval_patrol joint_air_patrol mixed_patrol joint_inspection joint_search
    joint_effort joint_initiative joint_survey joint_study joint_rescue joint_center joint_centre
    joint_command joint_headquarters joint_war_game common_market joint_enterprise joint_investigation_team
    joint_night_patrol coordinated_patrol joint_border_patrol
set DRILL = exercise drill war_game wargame maneuver manoeuvre naval_exercise naval_drill military_exercise
    military_drill live-fire_exercise live-fire_drill joint_exercise joint_drill joint_military_exercise
    joint_patrol joint_maneuver joint_manoeuvre patrol air_patrol naval_patrol air_exercise air_drill
    military_manoeuvre military_maneuver war-game training_exercise field_exercise sea_drill rehearsal
    joint_training joint_operation
set RUN = hold conduct stage begin start launch perform carry_out open run mount undertake set_up establish
    form create finish complete conclude wrap_up kick_off resume restart continue do revive organize
    organise host join inaugurate fly build lead end
set GOODS = oil gas crude crude_oil grain wheat coal electricity power fuel fertilizer fertiliser copper gold uranium
    weapon arm missile tank jet drone fighter_jet submarine frigate tea coffee cocoa rice corn maize soybean beef
    sugar cotton fish steel timber fruit vegetable tomato cement iron_ore lng natural_gas diesel petrol gasoline
    lithium cobalt nickel barley sorghum food medicine vaccine goods product commodity bus lorry truck aircraft helicopter
    warship ammunition shell rocket equipment machinery salt water potash bauxite diamond textile carpet
    livestock cattle sheep chip semiconductor car tractor olive_oil sunflower_oil palm_oil rubber barrel tonne ton squid
    surplus cargo bitumen banana flour hydropower energy kilowatt megawatt licence tobacco
set INTEL = intelligence information data evidence finding record file dossier fingerprint database list tip tip-off
    sample coordinates classified_information satellite_image satellite_data phone_record reading log transcript
    password name dna_sample footage watch-list lead manifest bulletin archive sequence document ledger
    satellite_imagery know-how expertise technology experience radar_data intel bank_record criminal_record
set CULPRIT = suspect fugitive convict criminal prisoner detainee smuggler banker trafficker drug_lord drug_trafficker
    kingpin defendant accused murderer fraudster terrorist gangster militant war_criminal hacker oligarch
    embezzler businessman poacher gang_leader ringleader mafioso mobster boss swindler former_minister
    ex-president ex-minister war_crime_suspect killer gunman financier offender

event COOPERATE 060
A cooperate|co-operate|collaborate|team_up|partner|liaise|coordinate|co-ordinate|join_hand|pair_up|link_up with R=@nation|organization|group|person|place (on|in|against|over _)
    + [A The Italian police] collaborated with [R Albanian prosecutors].
    + [A Cuba] co-produces a vaccine with [R Iran].
    * The violinist collaborated with a dancer.
A co-produce|coproduce _ with R
A! cooperate|co-operate|collaborate|team_up|coordinate|co-ordinate|co-produce|liaise with R
    + [A The Cuban government] collaborated with researchers from [R Vietnam].
    * The pipes team up with a lute.
AR! cooperate|co-operate|collaborate|team_up|coordinate|co-ordinate|partner|join_hand|join_force|co-produce|pool|work_together|interoperate
    + [A Serbia] and [A Hungary] coordinated at the border.
A! work alongside|beside R
    + [A Serbian doctors] worked alongside [R Bosnian doctors].
A work with R=@group (on|to|in _)
    + [A Indian divers] are working with [R Bangladeshi sailors].
A act|work|move in concert|tandem|unison|partnership|conjunction|coordination|co-ordination|league with R
    + [A Kuwait] acted in concert with [R Bahrain].
AR! act|work|move in concert|tandem|unison|partnership|cooperation|conjunction|league
A join|combine|unite|pool force|resource|hand|effort with R
    + [A Chad] pooled resources with [R Niger].
AR! join|combine|unite|pool|merge|share force|resource|hand|effort|data|file|cost|fleet
    + [A Ghana] and [A Togo] pooled their resources.
A strengthen|deepen|expand|boost|enhance|develop|intensify|step_up|widen|broaden|begin|launch|start|resume|extend|further|pursue cooperation|co-operation|partnership|collaboration|alliance|strategic_partnership|coordination|military_cooperation|security_cooperation|economic_cooperation (with|between|in R)
    + [A Angola] stepped up cooperation with [R Zambia].
AR! strengthen|deepen|expand|boost|enhance|intensify|step_up|resume|launch cooperation|co-operation|partnership|collaboration|coordination
    + [A Oman] and [A Qatar] stepped up cooperation.
A 's cooperation|co-operation|collaboration|partnership|coordination|teamwork with R
    + [A Norway]'s coordination with [R Finland] improved.
the cooperation|co-operation|collaboration|partnership|coordination|teamwork|joint_venture between|among AR!
    + Coordination between [A Norway] and [A Finland] improved.
A &RUN &JOINT with R
    + [A Kenya] set up a joint task force with [R Uganda].
AR! &RUN|share &JOINT
    + [A Kenya] and [A Uganda] set up a joint commission.
the &JOINT between|of|by AR!
    + A joint investigation by [A Spain] and [A France] ended.
A 's &JOINT with R
AR!=@nation open|inaugurate border|border_crossing|crossing|border_post|bridge|frontier|checkpoint|railway|pipeline|corridor
    + [A Kenya] and [A Somalia] opened a bridge.
A join R in operation|effort|search|hunt|project|patrol|exercise|mission|raid|drill|programme|program
    + [A Kenya] joined [R Ethiopia] in the operation.
AR! abolish|waive|scrap|lift|drop|remove visa|visa_requirement|tariff|duty|toll|quota|levy
    + [A Iran] and [A Iraq] waived visas.
A second|lend|loan officer|expert|engineer|analyst|scientist|crew|icebreaker to R
AR! co-host|co-found|co-fund|co-finance|co-sponsor _
AR! restore|resume|relaunch|open flight|rail_link|link|ferry|service|train|air_link
    + [A India] and [A China] resumed flights.
A restore|resume|relaunch|open flight|rail_link|ferry|service|air_link to|with|between R
    + [A Ethiopia] resumed flights to [R Eritrea].

event COOPERATE 061 economic
A! export|sell|ship|pump|re-export|barter|truck|haul &GOODS to R=@nation|place|group|organization
    + [A Qatar] sold gas to [R Poland].
    + [A Iranian traders] sell tea to [R Sri Lanka].
    * The shop sells tea to students.
A=@nation|organization|group buy|purchase|import|source|procure|obtain &GOODS from R
    + [A Jordan] imported gas from [R Israel].
A=@nation|organization|group buy|purchase|import R=@nation|place
A=@nation|group import|buy|purchase R
    + [A Trinidad] buys [R Venezuelan] crude.
    * The Queen bought a hat.
A=@nation export R
A export to R=@nation|place
    + [A Brazil] exports to [R China].
A barter|trade|swap|exchange _ with R for _
    + [A Zimbabwe] bartered tobacco with [R Belarus] for tractors.
AR! trade|barter
    + [A Iran] and [A Iraq] bartered gas for crude.
A=@nation|organization invest &AID_GOODS in R
    + [A Taiwan] invested two billion dollars in [R Germany].
A invest in R=@nation|place
the trade|commerce between AR!
    + Trade between [A Egypt] and [A Sudan] has grown.
A 's trade|commerce|barter with R=@nation|place
    + [A Iran]'s trade with [R China] grew.
A 's export|shipment|sale to R=@nation|place
    + [A Russia]'s exports to [R India] doubled.
A 's import|purchase from|of R
    + [A India]'s imports from [R Russia] doubled.
A resume|boost|expand|increase|start|begin|restart export|import|purchase|trade|sale|delivery|shipment (of|to|from|with R)
    + [A Saudi Arabia] resumed purchases of [R Lebanese] fruit.
A award|grant|hand|give contract|concession|licence|license|tender to R=@organization|nation|group|place
    + [A Kuwait] awarded a contract to [R China].
A build|construct|modernize|rebuild railway|pipeline|port|dam|road|power_plant|reactor|refinery|plant|airport|bridge in|for R=@nation|place
    + [A China] built a railway in [R Kenya].
AR! build|launch|construct|develop|lay|complete railway|pipeline|bridge|dam|cable|corridor|canal|plant|currency|passport|project|refinery
    + [A Uganda] and [A Tanzania] built a pipeline.

event COOPERATE 062 military
A &RUN &DRILL with|alongside|beside R
    + [A Tajik troops] concluded drills with [R China].
AR! &RUN &DRILL
    + [A Seoul] and [A Washington] launched a naval exercise.
AR!=@group|nation drill
A=@group|nation|organization drill|train|exercise|patrol|practise|practice|rehearse|manoeuvre|maneuver|deploy|sweep with|alongside|beside R
    + [A Mozambican marines] trained alongside [R Rwandan troops].
    + [A Guyanese soldiers] patrolled with [R Brazilian soldiers].
    * The athlete trained with a Kenyan coach.
A take part in &DRILL|joint_operation with|alongside R
A participate in &DRILL|joint_operation with|alongside R
    + [A Sweden] took part in exercises with [R Finland].
AR! take part in &DRILL
AR! participate in &DRILL
    + [A Sweden] and [A Finland] took part in an exercise.
A 's war_game|naval_drill|naval_exercise|military_exercise with R
    + [A China]'s naval drill with [R Russia] began.
AR! fight|serve side_by_side
A sell|supply weapon|arm|missile|tank|jet|drone|fighter_jet|submarine|frigate|warship|ammunition|helicopter to R
    + [A France] sold jets to [R Egypt].
A refuel R=@group|nation|place

event COOPERATE 063 legal
A extradite|surrender|hand_over|turn_over|deliver|transfer|render|send_back|repatriate|hand|return &CULPRIT to R
    + [A Laos] turned over a suspect to the police of [R China].
    + [A Bulgaria] surrendered a fugitive to [R Greece].
    * The teacher handed the prize to a pupil.
A extradite R=@person|group (to _)
A extradite to R
A 's extradition|surrender|handover|rendition of R=@person|group (to _)
    + [A Peru]'s extradition of [R the general] was swift.
A 's extradition|handover to R
the extradition|rendition of R=@person|group (to|by A)
    + The extradition of [R the mayor] took place.
A help|assist R=@group|organization in|with investigation|inquiry|probe|search
    + [A Kenyan police] assisted [R Ethiopian prosecutors] in the investigation.
A search|raid|arrest _ at request|behest of R
    + [A Belgian police] searched a villa at the request of [R Senegal].
AR! investigate|interrogate|question|arrest|dismantle jointly
A! send|provide|give|supply|mail|forward evidence|file|dossier|record|proof to R=@nation|organization|group|person|place
    + [A Malta] sent the dossier to [R Italy].
A 's judicial_cooperation|police_cooperation with R

event COOPERATE 064 intelligence
A share|exchange|swap|give|pass|provide|supply|transfer|hand_over|trade|pool|relay|feed|forward|mail|transmit|send|leak|lend &INTEL with|to R=@nation|organization|group|person|place
    + [A Jordan] passed data to [R Bahrain].
    + [A Greek seismologists] passed their readings to [R Turkish officials].
    * She passed the list to her sister.
AR! share|exchange|swap|trade|pool|compare &INTEL|expertise|experience
    + [A India] and [A Oman] traded data.
A supply|provide|furnish R with &INTEL
    + [A Ghana] supplied [R Interpol] with records.
A give|pass|hand|send|feed R=@nation|organization|group|place &INTEL
A give|pass|hand|send|feed|mail R 's &INTEL
A tip_off|alert R=@nation|organization|group|place (to|about|of|over _)
    + [A The Colombian navy] tipped off [R the Dutch navy] about a boat.
A open archive|file|database|case_file|record to|for R
    + [A Chile] opened its archives to [R Argentina].
A 's tip|tip-off to R
A 's intelligence_sharing|information_sharing|data_sharing with R
the intelligence_sharing|information_sharing|data_sharing|information_exchange between AR!
A swap|exchange|trade prisoner|captive|detainee|pow|prisoner_of_war|remains|body|hostage (with|for R)
    + [A Yemen] exchanged captives with [R the Houthis].
AR! swap|exchange|trade|hand_over prisoner|captive|detainee|pow|prisoner_of_war|remains|body|crew|hostage
A carry_out|complete|conduct|hold prisoner_swap|prisoner_exchange|swap (with R)
    + [A Russia] carried out a prisoner swap with [R Ukraine].
AR! carry_out|complete|conduct|hold prisoner_swap|prisoner_exchange
the prisoner_swap|prisoner_exchange between AR!
    + A prisoner swap between [A Israel] and [A Hamas] took place.

ignore
A=@person sell|buy|purchase|export|import _
    * [A The president] bought a villa in [R Spain].
A sell|buy stake|motorway|company|plot|player|share|unit|subsidiary|firm|painting|house|apartment|land|club
    * [A The Spanish] company sold its motorways to [R a Canadian fund].
A trade blow|barb|insult|accusation|fire|shot|place|jab|threat
    * [A India] and [A Pakistan] traded barbs.
A exchange fire|gunfire|blow|shot|barb|ring|vow|shirt
A share border|title|lead|prize|concern|story|photo|video|view|belief|stage
