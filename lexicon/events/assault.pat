# ASSAULT: deliberate violence: fight, shell, bomb, shoot, kill, beat, torture, rape, abduct, destroy, invade.

set ABSTRACT = plan idea proposal problem issue record argument policy decision law reform budget
    question poverty inequality inflation disease cancer virus pandemic deficit stereotype myth
    critic criticism culture

event ASSAULT 190
A attack|assault|ambush|invade|storm|overrun|besiege|raid|battle|engage|charge|target|pummel|hammer|maul R
    + [A Rebels] attacked a [R military base] in Borno.
    + [A Boko Haram fighters] stormed the [R village].
    * The senator attacked the proposal.
A strike|hit|pound|batter R
    + [A The US military] struck [R militia groups] in Syria.
    * The two sides struck a deal.
rocket|missile|shell|mortar hit|strike|kill|wound|injure R
A combat R
A fight R
    + [A Iraqi forces] fought [R Islamic State].
    * The nurse fought a cold.
A fight|clash|skirmish|battle with|against R
    + [A Protesters] clashed with [R police].
AR clash|fight|battle|skirmish
    + [A Armenia] and [A Azerbaijan] clashed on Tuesday.
A kill|slay|murder|massacre|slaughter|execute|behead|lynch|butcher R
    + [A Gunmen] killed [R eleven villagers] in Mali.
    * The senate killed the bill.
&WEAPON|explosion|blast|bombing|attack|airstrike|strike|shelling|raid|fire|drone kill|wound|injure|maim|hit|strike R
A wound|injure|maim|hurt R
A launch|conduct|stage|carry_out|mount|begin|continue|order|lead|intensify|perpetrate attack|assault|offensive|strike|raid|operation|military_operation|incursion|invasion|onslaught|crackdown (on|against|in|into|at R)
    + [A Russia] launched an offensive against [R Ukraine].
A 's attack|assault|offensive|raid|incursion|invasion|onslaught|war (on|against|of|into|in R)
    + [A Iraqi armed forces] have begun their assault on [R Islamic State].
the attack|assault|offensive|raid|invasion|war|massacre|killing|murder|slaying|execution on|against|of R (by A)
    + The killing of the [R mayor] by [A gunmen] shocked the town.
the fighting|clash|battle|skirmish|gunfight|firefight between|among AR
    + Clashes between [A police] and [A students] went on all night.
A declare war on|against R
A wage war on|against R
A crush|crack_down|move against|on R
A violate|breach ceasefire|cease-fire|truce (with|against R)
    + [A Russia] violated the ceasefire.
A capture|seize|retake|recapture|take_over|conquer R
    + [A Taliban fighters] seized [R Kunduz].
A push|drive R out_of|from _
A use violence|force against R
A impose|set_up|enforce blockade (on|of|in|against R)
    + [A Saudi Arabia] imposed a blockade on [R Qatar].
A blockade R
A commit|perpetrate massacre|atrocity|genocide|war_crime|killing|violence (against|of R)
A be responsible for killing|attack|massacre|bombing|violence
R die|perish after|from|of|due_to|in torture|attack|bombing|shelling|beating|custody

event ASSAULT firearms 193
A shoot|gun_down|shoot_dead|shoot_at R
    + [A Police] shot the [R protesters].
    * The director shot a film.
A return fire
A open fire on|at R
    + [A Soldiers] opened fire on [R protesters].
A fire on|at|upon|across R
A fire shot|bullet|round (at|on|into R)
AR exchange|trade fire|gunfire
A exchange|trade fire|gunfire with R

event ASSAULT heavy-weapons 194
A shell|bombard R
    + [A The Syrian army] shelled [R Idlib].
    * The cook shelled the peas.
A fire|launch|lob rocket|mortar|missile|shell|artillery (at|on|into|against|toward R)
    + [A Hamas] fired rockets at [R Israel].
A 's shelling|bombardment (of|on|against R)
the shelling|bombardment of R (by A)

event ASSAULT aerial 195
A bomb|strafe|napalm R
    + [A Israel] bombed [R Gaza City].
A launch|conduct|carry_out|order|begin airstrike|air_strike|air_raid|aerial_attack|air_attack|bombing_raid|bombing|air_assault (on|against|in R)
    + [A Saudi Arabia] launched airstrikes on [R the Houthis].
A 's airstrike|air_strike|air_raid|air_assault (on|against|in|at R)
the bombing|airstrike|air_strike of|on|against R (by A)

event ASSAULT drone 195
A launch|conduct|carry_out drone_strike|drone_attack (on|against|in R)
A 's drone_strike|drone_attack (on|against|in R)

event ASSAULT explosives 183
A blow_up|detonate|dynamite R
    + [A Militants] blew up a [R police station].
A plant|set_off|explode|detonate bomb|device|explosive|car_bomb (in|at|near R)
A 's car_bombing|car_bomb|bomb_attack|bombing (of|on|in R)
bomb|car_bomb|bombing|explosion|blast|landmine rip_through|tear_through|hit|strike|rock|kill|destroy R

event ASSAULT suicide-attack 1831
A 's suicide_attack|suicide_bombing (on|against|in|at R)
suicide_bomber|bomber kill|attack|hit|target|strike|wound R
    + A suicide bomber killed [R 15 soldiers].
A blow_up himself|itself|herself (in|at|near|outside R)
the suicide_attack|suicide_bombing on|against|in R (by A)

event ASSAULT targeted 186
A assassinate R
    + [A Gunmen] assassinated the [R mayor].
the assassination of R (by A)
A 's assassination of R

event ASSAULT beat 182
A beat|beat_up|club|punch|kick|stab|manhandle|rough_up|flog|whip|maltreat|mistreat|brutalize R
    + [A Police] beat [R protesters] with batons.
    * The home team beat the visitors.
A 's beating of R
the beating|stabbing|flogging of R (by A)

event ASSAULT torture 1822
A torture R
    + [A Guards] tortured the [R prisoners].
the torture of R (by A)
A subject R to torture|abuse|violence

event ASSAULT sexual 1821
A rape|gang-rape|molest R
    + [A Soldiers] raped [R women] in the village.
the rape of R (by A)
A sexually_assault R

event ASSAULT abduct 181
A kidnap|abduct|hijack|snatch R
    + [A Gunmen] kidnapped [R students] in Nigeria.
A take R hostage|captive
A take hostage|prisoner|captive
A take|hold R as|in hostage|captive|shield|captivity
    + [A Militants] held [R civilians] as human shields.
A use R as shield|human_shield
the kidnapping|abduction|hijacking of R (by A)

event ASSAULT destroy 1712
A destroy|demolish|raze|torch|burn|burn_down|bulldoze|level|ransack|loot|vandalize|desecrate|wreck R
    + [A Boko Haram] torched a [R village].
    * The fire destroyed old letters.
A set fire to R
A set R on|to fire
the destruction|demolition|burning|looting of R (by A)

event ASSAULT crowd-control 175
A fire|use|deploy|lob tear_gas|water_cannon|rubber_bullet|pepper_spray|baton|stun_grenade|gas|cannon (at|on|against|into R)
    + [A Police] fired tear gas at [R protesters].
A tear-gas|teargas|disperse R
    + [A Riot police] dispersed the [R demonstrators].

event ASSAULT unconventional 204
A gas|poison R
    + [A Russia] poisoned [R Alexei Navalny].
A use chemical_weapon|poison_gas|nerve_agent|chlorine|sarin (against|on|in R)
A 's chemical_attack|gas_attack|chemical_weapon_attack (on|against|in R)
the poisoning of R (by A)
