# COOPERATE: mutual material cooperation: trade, joint exercises, extradition, sharing intelligence.

event COOPERATE 060
A cooperate|collaborate|work|team_up|partner|liaise with R (on|in|against _)
    + [A Rwanda] cooperated with [R Mozambique].
    * The students worked with clay.
AR cooperate|collaborate|team_up
A join force with R
A strengthen|deepen|expand|boost|enhance|develop cooperation|partnership|collaboration|alliance (with|between R)
A 's cooperation|collaboration|partnership with R
the cooperation|collaboration|partnership between|among AR

event COOPERATE 061 economic
A trade with R
    + [A China] traded with [R Iran].
A export|sell|import _ to|from R
A buy|purchase _ from R
A invest in R
A sell R _
A supply R with _

event COOPERATE 062 military
A hold|conduct|stage|begin|start|launch|perform|carry_out|open joint_exercise|joint_drill|war_game|joint_military_exercise|military_exercise|joint_maneuver|exercise|drill|maneuver|naval_exercise|joint_patrol with R
    + [A Egypt] held military exercises with [R Greece].
AR hold|conduct|stage|begin|start|launch|perform|carry_out|open exercise|drill|war_game|maneuver|patrol|game|manoeuvre
    + [A Japan] and [A Australia] held joint drills.

event COOPERATE 063 legal
A extradite R? (to _)
A extradite _ to R
    + [A Spain] extradited the suspect to [R Venezuela].
A hand_over|deliver suspect|fugitive to R

event COOPERATE 064 intelligence
A share|exchange|swap intelligence|information|data|evidence|finding|record (with|between R)
    + [A Turkey] shared evidence with [R Saudi Arabia].
AR share|exchange|swap intelligence|information|data|evidence
A give|pass|provide|supply|transfer|hand_over intelligence|information|data|evidence (to|with R)
AR swap|exchange prisoner|envoy|ambassador
A swap|exchange prisoner (with R)
