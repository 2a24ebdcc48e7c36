# COOPERATE: mutual material cooperation: trade, joint exercises, extradition, sharing intelligence.

event COOPERATE 060
A cooperate|collaborate|team_up|partner|liaise with R=@nation|organization|group (on|in|against _)
    + [A Rwanda] cooperated with [R Mozambique].
    + [A Interpol] is cooperating with [R police] in Peru.
    * The pipes team up with a drum.
A=@nation|organization work with R=@nation|organization|group (on|in|against|to _)
    + [A Colombia] works with [R the United States] against drug gangs.
    * The potter worked with clay.
AR! cooperate|collaborate|team_up
    + [A Malaysia] and [A Indonesia] cooperate at sea.
A join force with R
    + [A France] joined forces with [R Niger].
A strengthen|deepen|expand|boost|enhance|develop cooperation|partnership|collaboration|alliance (with|between R)
    + [A Vietnam] deepened its cooperation with [R Japan].
A 's cooperation|collaboration|partnership with R
    + [A Iran]'s cooperation with [R Russia] grew.
the cooperation|collaboration|partnership between|among AR!
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
