# ASSAULT: deliberate violence: fight, shell, bomb, shoot, kill, beat, torture, rape, abduct, destroy, invade.

event ASSAULT 190
A attack|assault|ambush|invade|storm|overrun|besiege|raid|battle|pummel|maul R
    + [A Rebels] attacked a [R military base] in Borno.
    + [A Fighters] stormed the [R parliament].
    + [R Kuwait] was invaded by [A Iraq] in 1990.
    + [R Soldiers] ambushed by [A militants] fled into the hills.
    * The senator attacked the proposal.
    * A heart attack ended his career.
A=&ARMED attack|target|kill R!
    + [R Police] attacked by [A mob] in Karachi
A! strike|hit|pound|batter|target|hammer|engage R!
    + [A The air force] targeted [R militants] near Mosul.
    * The two sides struck a deal.
    * Prices hit a new high.
rocket|missile|shell|mortar|drone hit|strike|kill|wound|injure|land R
    + A rocket has killed [R two soldiers] in Donetsk.
A combat|fight R!
    + [A Soldiers] are fighting [R rebels] near Goma.
    * The nurse fought a cold.
    * New drugs fight cancer.
A fight|clash|skirmish|battle with|against R
    + [A Protesters] clashed with [R police].
    + [A Soldiers] are battling against [R rebels] in the north.
    * The curtains clash with the sofa.
AR clash|fight|battle|skirmish
    + [A Armenia] and [A Azerbaijan] clashed on Tuesday.
A kill|slay|murder|massacre|slaughter|execute|behead|lynch|butcher R
    + [A Gunmen] killed [R eleven villagers] in Mali.
    + [R Eleven villagers] were massacred by [A rebels].
    + [A Taliban fighters] killed [R a policeman], wounding two others.
    * The senate killed the bill.
    * Frost killed the roses.
&WEAPON|explosion|blast|bombing|attack|airstrike|strike|shelling|raid|fire|drone kill|wound|injure|maim R
    + An explosion killed [R four soldiers] in Kabul.
    + [R Two children] were wounded by shelling.
A wound|injure|maim R
    + [A The attackers] wounded [R three soldiers].
    * The striker injured his knee.
A launch|conduct|stage|carry_out|mount|begin|continue|order|lead|intensify|perpetrate|press attack|assault|offensive|raid|military_operation|incursion|invasion|onslaught (on|against|in|into|at R)
    + [A Russia] launched an offensive against [R Ukraine].
    + An assault on [R Marawi] was launched by the [A army].
    * He launched his career in radio.
A launch|conduct|carry_out|mount|order strike|operation on|against|in|at R
    + [A Turkey] carried out strikes against [R Kurdish fighters].
A launch|conduct|carry_out crackdown (on|against R)
    + Crackdown on [R separatists] launched by [A Cameroon]
A 's attack|assault|offensive|raid|incursion|invasion|onslaught|war on|against|of|into R
    + The [A Iraqi army] has begun its assault on [R Islamic State].
    + [A Russia]'s invasion of [R Ukraine] shocked Europe.
A 's strike on|against R
    + [A Israel]'s strike on [R Damascus] killed two.
the attack|assault|offensive|raid|invasion|war|massacre|killing|murder|slaying|execution on|against|of R (by A)
    + The killing of the [R mayor] by [A gunmen] shocked the town.
    + There was an attack on [R police] in Quetta.
the fighting|clash|battle|skirmish|gunfight|firefight between|among AR
    + Clashes between [A police] and [A students] went on all night.
    * The clash between the colours is intended.
A declare|wage war on|against R
    + [A Hamas] declared war on [R Fatah].
A crack_down on R
    + [A The junta] cracked down on [R protesters].
A violate|breach ceasefire|cease-fire|truce (with|against R)
    + [A Russia] violated the ceasefire.
A! capture|seize|retake|recapture|take_over|conquer R!
    + [A Taliban fighters] seized [R Kunduz].
    + [R Kherson] was recaptured by [A Ukraine].
    * Her photos capture the mood.
A! seize|take|gain|regain|wrest|win control of R
    + [A Rebels] seized control of [R Goma].
    * The driver lost control of the car.
A push|drive R out_of|from _
    + [A The army] drove [R the rebels] from the town.
A use violence|force against R
    + [A Police] used force against [R demonstrators].
    * He used the force of the wind.
A impose|set_up|enforce blockade (on|of|in|against R)
    + [A Saudi Arabia] imposed a blockade on [R Qatar].
A blockade R
    + [A Israel] blockades [R Gaza].
A commit|perpetrate massacre|atrocity|genocide|war_crime|killing|violence (against|of R)
    + [A Soldiers] committed atrocities against [R civilians].
A be responsible for killing|attack|massacre|bombing|violence
    + [A Al-Shabab] is responsible for the bombing.
A claim responsibility for attack|bombing|shooting|blast|assault|killing (in|on|at R)
    + [A Islamic State] claimed responsibility for the attack.
R die|perish after|from|of|due_to|in torture|attack|bombing|shelling|beating|custody|airstrike|blast|explosion|clash
    + [R Three soldiers] died in an explosion near Gao.

event ASSAULT firearms 193
A shoot|gun_down|shoot_dead|shoot_at R
    + [A Soldiers] are shooting [R protesters] in Yangon.
    + [R A journalist] was gunned down by [A unknown men].
    + [R A teacher] was shot dead by [A gunmen] on Monday.
    * The director shot a film.
A open fire (on|at R)
    + [A Soldiers] opened fire on [R protesters].
    * The chef cooks on an open fire.
A return fire
    + [A The guards] returned fire.
A fire on|at|upon|across|into R
    + [A Troops] fired on [R a crowd] in Yangon.
A fire shot|bullet|round (at|on|into R)
    + [A Guards] fired shots at [R refugees].
AR exchange|trade fire|gunfire
    + [A India] and [A Pakistan] exchanged fire on Sunday.
A exchange|trade fire|gunfire with R
    + [A Police] exchanged fire with [R gunmen].

event ASSAULT heavy-weapons 194
A shell|bombard R
    + The [A Syrian army] shelled [R Idlib].
    + [R Sarajevo] was bombarded by [A Serb forces].
    * The cook shelled the peas.
A fire|launch|lob rocket|mortar|missile|shell|artillery|drone at|on|into|against|toward R
    + [A Hamas] fired rockets at [R Israel].
    + Rockets were fired at [R Israel] by [A Hezbollah].
    * The band fired up the crowd with rockets and lights.
A 's shelling|bombardment (of|on|against R)
    + [A Russia]'s shelling of [R Kharkiv] continued.
the shelling|bombardment of R (by A)
    + The shelling of [R Donetsk] by [A Ukraine] continued.

event ASSAULT aerial 195
A bomb|strafe|napalm R
    + [A Israel] bombed [R Gaza City].
    + [R The rebels] were bombed by [A Sudan].
    * Her new play bombed on Broadway.
    * The comedy bombed with critics.
A launch|conduct|carry_out|order|begin airstrike|air_strike|air_raid|aerial_attack|air_attack|bombing_raid|bombing|air_assault (on|against|in R)
    + [A Saudi Arabia] launched airstrikes on [R the Houthis].
A 's airstrike|air_strike|air_raid|air_assault (on|against|in|at R)
    + [A Turkey]'s airstrikes on [R the Kurds] went on.
the bombing|airstrike|air_strike of|on|against R (by A)
    + The bombing of [R Aleppo] by [A Russia] drew protests.

event ASSAULT drone 195
A launch|conduct|carry_out drone_strike|drone_attack (on|against|in R)
    + [A The Houthis] launched a drone attack on [R Abu Dhabi].
    + A drone strike against [R militants] was carried out by the [A CIA].
    * The couple filmed their wedding with a drone.
    * Farmers in Japan sow rice with drones.
A 's drone_strike|drone_attack (on|against|in R)
    + [A Ukraine]'s drone attack on [R Moscow] shut two airports.

event ASSAULT explosives 183
A blow_up|detonate|dynamite R
    + [A Militants] blew up a [R police station].
    + [R A police station] was blown up by [A militants].
    * The editor blew up the photo.
A plant|set_off|explode|detonate bomb|device|explosive|car_bomb (in|at|near R)
    + [A ETA] planted a bomb near [R the ministry].
    * She planted roses near the gate.
A 's car_bombing|car_bomb|bomb_attack|bombing (of|on|in R)
    + [A Hezbollah]'s car bombing of [R the embassy] killed dozens.
bomb|car_bomb|bombing|explosion|blast|landmine rip_through|tear_through|hit|strike|rock|kill|destroy R!
    + A blast rocked [R Kabul] on Friday.

event ASSAULT suicide-attack 1831
A 's suicide_attack|suicide_bombing (on|against|in|at R)
    + [A Hamas]'s suicide bombing in [R Jerusalem] ended the truce.
suicide_bomber kill|attack|hit|target|strike|wound R
    + A suicide bomber killed [R 15 soldiers].
    + A suicide bomber attacked [R police] in Kandahar.
    * Suicide is a public health problem.
    * Police in Tokyo recorded fewer suicides last year.
A blow_up himself|itself|herself (in|at|near|outside R)
    + [A Attacker] blows himself up outside [R police headquarters]
the suicide_attack|suicide_bombing on|against|in R (by A)
    + The suicide bombing against [R soldiers] by [A Islamists] shocked Mali.

event ASSAULT targeted 186
A assassinate R
    + [A Gunmen] assassinated the [R mayor].
    + [R Yitzhak Rabin] was assassinated by [A an extremist].
    * The paper practises character assassination.
    * The senator wrote a novel about an assassin.
the assassination of R (by A)
    + The assassination of [R the president] by [A rebels] led to war.
A 's assassination of R
    + [A Libya]'s assassination of [R an exiled writer] led to a trial in Rome.

event ASSAULT beat 182
A club|punch|stab|manhandle|rough_up|flog|whip|maltreat|mistreat|brutalize|beat_up R
    + [A Guards] stabbed [R a prisoner].
    + [R A reporter] was roughed up by [A police].
    * The champion punched above his weight.
A beat R with baton|stick|club|rod|truncheon|whip
    + [A Police] beat [R protesters] with batons.
A=&ARMED beat R!
    + [A The soldiers] were beating [R a student].
A beat R=&VICTIM
    + [R Two journalists] were beaten by [A the crowd].
    * The home side beat its rival.
    * Profits beat forecasts.
A 's beating of R
    + [A The guards]' beating of [R a prisoner] was filmed.
the beating|stabbing|flogging of R (by A)
    + The stabbing of [R a soldier] in London shocked Britain.

event ASSAULT torture 1822
A torture R
    + [A Guards] tortured the [R prisoners].
    + [R The prisoners] were tortured by [A soldiers].
    * The long wait was torture for the fans.
    * Norway signed the convention against torture.
the torture of R (by A)
    + The torture of [R detainees] by [A police] went on.
A subject R to torture|abuse|violence
    + [A The regime] subjected [R prisoners] to torture.

event ASSAULT sexual 1821
A rape|gang-rape|molest R
    + [A Soldiers] raped [R women] in the village.
    + [R Two nurses] were raped by [A militiamen].
    * The rapper sold two million records.
    * Polish farmers grow rape along the border.
the rape of R (by A)
    + The rape of [R women] by [A rebels] is a war crime.
A sexually_assault R
    + [A Militiamen] sexually assaulted [R women] in Darfur.

event ASSAULT abduct 181
A kidnap|abduct|hijack R
    + [A Gunmen] have kidnapped [R dozens of students] in Nigeria.
    + [R Two priests] were abducted by [A rebels].
    + [R Hostages] kidnapped by [A Abu Sayyaf] were seen on Jolo.
    * Money has hijacked the sport.
    * The minister's speech held the crowd captive.
A take R hostage|captive
    + [R Two Canadians] were taken hostage by [A militants].
A take hostage|captive
    + Hostages were taken by [A rebels] on Jolo.
A take|hold R as|in hostage|captive|shield|captivity
    + [A Militants] held [R civilians] as human shields.
A use R as shield|human_shield
    + [A Islamic State] used [R civilians] as shields.
the kidnapping|abduction|hijacking of R (by A)
    + The kidnapping of [R schoolgirls] by [A Boko Haram] drew protests.

event ASSAULT destroy 1712
A! destroy|demolish|raze|torch|burn|burn_down|bulldoze|ransack|loot|vandalize|desecrate|wreck R!
    + [A Jihadists] looted [R the ministry].
    + [A Israeli troops] demolished the homes of [R Palestinians].
    * The fire destroyed old letters.
    * Workers demolished the old stadium.
A destroy|demolish|raze|torch|burn|burn_down|bulldoze|ransack|loot|desecrate village|house|home|mosque|church|shrine|temple|town|camp|crop|embassy|consulate|settlement (of|in|at R)
    + [A Rioters] torched homes of [R Rohingya].
A set fire to R
    + [A Arsonists] set fire to [R a mosque].
A set R on|to fire
    + [R The consulate] was set on fire by [A protesters] in Basra.
the destruction|demolition|burning|looting of R (by A)
    + There was looting of [R shopkeepers] by [A soldiers] in Goma.

event ASSAULT crowd-control 175
A fire|use|deploy|lob tear_gas|water_cannon|rubber_bullet|pepper_spray|baton|stun_grenade|gas|cannon (at|on|against|into R)
    + [A Police] fired tear gas at [R protesters].
    + Tear gas was used against [R demonstrators] by [A police].
    * The cook uses gas.
A tear-gas|teargas|disperse R
    + [A Riot police] dispersed the [R demonstrators].
    * The wind dispersed the clouds.

event ASSAULT unconventional 204
A gas|poison R!
    + [A Russia] poisoned [R Alexei Navalny].
    + [R Sergei Skripal] was poisoned by [A Russian agents].
    * Mercury poisons fish.
    * Germany buys its gas from Norway.
A use chemical_weapon|poison_gas|nerve_agent|chlorine|sarin (against|on|in R)
    + [A Syria] used chemical weapons against [R rebels].
A 's chemical_attack|gas_attack|chemical_weapon_attack (on|against|in R)
    + [A Iraq]'s gas attacks on [R Kurds] killed thousands.
the poisoning of R (by A)
    + The poisoning of [R a spy] by [A Moscow] made headlines.
