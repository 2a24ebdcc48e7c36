# RETREAT: give way in deed: withdraw forces, release captives, return property, disarm, observe a truce,
# admit observers or aid, resign an office.

event RETREAT withdraw 0874 military
A withdraw|retreat|pull_out|pull_back|evacuate from|out_of R!
    + [A The army] withdrew from [R Kherson].
    + [A Russian troops] have withdrawn from [R Georgia].
    * The cash was withdrawn from a machine.
    * The player withdrew from the game with a bad knee.
A withdraw|retreat|pull_out|pull_back
    + [A The rebels] retreated on Sunday.
A withdraw|pull|pull_out|pull_back|evacuate|redeploy|remove troop|force|soldier|army|tank|military|fighter (from|out_of|of R)
    + [A Russia] withdrew its troops from [R Georgia].
    + French soldiers were withdrawn from [R Mali] by [A Paris].
A 's withdrawal|retreat|pullout|pull-out from|out_of R!
    + [A Washington]'s withdrawal from [R Afghanistan] was chaotic.
A 's withdrawal|pullout|pull-out of troop|force|soldier (from R)
    + [A France]'s withdrawal of troops from [R Niger] began in October.
A complete|begin|start|carry_out withdrawal|pullout|pull-out from R!
    + [A Vietnam] began its withdrawal from [R Cambodia].
A complete|begin|start|carry_out withdrawal|pullout|pull-out of troop|force|soldier (from R)
    + [A The United States] completed its withdrawal of troops from [R Iraq].
A cede|surrender|relinquish|hand_over|abandon|give_up territory|town|city|control|position|village|base (to|of|in R)
    + [A Ukraine] handed over the base to [R Russia].
    * He surrendered control of the ball.
A lift siege|blockade (of|on R)
    + [A The army] has lifted the siege of [R Marawi].

event RETREAT release 0841
A release|free|set_free|let_go|let_free R=@person|group
    + [A The Taliban] released [R two Australians].
    + [A Libya] freed [R 37 prisoners] late on Tuesday.
    + [R The hostages] were released by [A Boko Haram] on Sunday.
    * The band released an album.
    * The tree releases oxygen.
A let R free|go
    + [A The kidnappers] let [R the priest] go.
A order|grant|secure release of R=@person|group
    + [A The court] ordered the release of [R the activist].
A order R 's release
    + [A The court] ordered [R Navalny]'s release.
A 's release of R=@person|group
    + [A Cuba]'s release of [R dissidents] was welcome.
the release of R=@person|group by A
    + The release of [R hostages] by [A Hamas] began.
A release|free R from captivity|prison|custody|jail|detention
    + [A Turkey] released [R a pastor] from prison.

event RETREAT release 0842
A return|hand_back|give_back|restore|repatriate|hand_over artifact|property|land|body|remains|painting|manuscript|asset|territory|treasure|skull|artefact|object|bronze (to R)
    + [A Germany] returned the artifacts to [R Nigeria].
    + The bodies were returned to [R Ukraine] by [A Russia].
    * She returned the book to the library.
A return _ to R!
    + [A France] returned a sword to [R Senegal].

event RETREAT 085 economic
A lift|ease|remove|end|suspend|waive|drop|relax|terminate|withdraw sanction|embargo|economic_sanction|tariff|arms_embargo|trade_embargo (on|against|from|of|over R)
    + [A The United States] lifted sanctions on [R Sudan].
    + The arms embargo on [R Vietnam] was lifted by [A Barack Obama].
    * The crane lifts heavy loads.
A fail to renew|extend sanction|embargo (on|against R)
    + [A The Security Council] failed to extend the embargo on [R Iran].
    * The general failed to renew his passport.

event RETREAT ceasefire 0871
A declare|announce|observe|order|begin|implement|extend|honor|honour|call|accept ceasefire|cease-fire|truce|cease_fire|armistice|cessation (with|in|against|between|on R)
    + [A Khalifa Haftar] declared a ceasefire in [R Tripoli].
    + A truce with [R the M23] was announced by [A Kinshasa].
    * There is no truce between cats and dogs.
AR declare|announce|observe|sign|reach|agree ceasefire|cease-fire|truce|armistice
    + [A Israel] and [A Hamas] reached a ceasefire.
A sign|reach|conclude ceasefire|cease-fire|truce|armistice (with R)
    + A truce with [R Saudi Arabia] was reached by [A the Houthis].
    * The two sisters signed a truce over the garden hedge.
the ceasefire|cease-fire|truce|armistice between|among AR
    + A truce between [A Ethiopia] and [A Eritrea] began.
A stop|halt|end fighting|hostility|war|bombing|shelling|attack|offensive (against|in|on|with R)
    + [A The Houthis] halted attacks on [R Saudi Arabia].
A lay_down|put_down arm|weapon|gun (in R)
    + [A The rebels] laid down their arms.

event RETREAT disarm 0873
A disarm|demobilize|demobilise (R!)
    + [A The militia] disarmed on Monday.
    * Her smile disarmed them.
A surrender|capitulate|defect (to|in R)
    + [A Rebels] surrendered to the [R army].
    + [A A North Korean soldier] has defected to [R South Korea].
    * She surrendered to sleep.
A give_up|surrender|hand_over|hand_in|turn_in|lay_down|destroy|dismantle arm|weapon|missile|stockpile|arsenal|nuclear_program|chemical_weapon (to|in R)
    + [A The rebels] have surrendered weapons to [R peacekeepers].
A turn_in|turn_over himself|themselves (to R)
    + [A The gunman] turned himself in to [R the police].

event RETREAT access 086
A admit|allow|let inspector|observer|monitor|peacekeeper|aid_worker|aid|journalist|convoy (into|in|to|from R)
    + [A Syria] admitted inspectors on Tuesday.
    + [A Belgrade] allowed observers into [R Kosovo].
    * The museum admits children for free.
A allow|grant|permit|restore access (to|for|of|by R)
    + [A Sudan] allowed access for [R aid workers].
A grant|give R access
    + [R Aid workers] were given access to Tigray on Monday.
    * The key gives guests access to the garden.
A open|reopen border|crossing|airspace|port (to|for|with R)
    + [A Algeria] reopened its airspace to [R France].

event RETREAT resign 0831
A resign|step_down|abdicate (as|from|over|after _)
    + [A The prime minister] resigned on Thursday.
    + [A Evo Morales] stepped down after weeks of unrest.
    * She resigned herself to a long wait.
A quit as|over _
    + [A Two ministers] quit over the war.
A quit government|cabinet|parliament|post|office
    + [A The foreign minister] quit the cabinet.
    * He quit smoking.
A step_aside
    + [A The prime minister] stepped aside on Tuesday.
A leave office|power|post
    + [A Yahya Jammeh] left power in January.
A tender|submit|offer resignation
    + [A Saad Hariri] tendered his resignation.
