# MOBILIZE: move or ready forces or police without using force; single-country exercises.

event MOBILIZE troops 154 military
A mobilize|mobilise|mass|amass|reinforce|redeploy|beef_up|muster|assemble &FORCE (along|near|on|at|to|in|for|against R)
    + [A Russia] massed troops near [R Ukraine].
    + Troops were mobilised along the border with [R Armenia] by [A Azerbaijan].
    * The museum amassed coins.
A deploy|dispatch|send|move|station|position|rush|pour|intensify &FORCE (to|in|into|along|near|on|at|against R)
    + [A Ankara] deployed troops near [R Syria].
    + Warships were sent to [R Libya] by [A France].
    * The union sent flowers to the bride.
A mobilize|mobilise (in|against|to|for R)
    + [A Ethiopia] mobilized against [R Eritrea].
A deploy|dispatch|send|move|station|position|rush|mass &FORCE along|near|on|at|to border|frontier|boundary (with|of R)
    + [A Warsaw] is moving soldiers to the border with [R Belarus].
A put|place &FORCE on|in alert|standby|readiness
    + [A Seoul] put its troops on alert.
    * The hospital was put on alert after the storm.
A remain|go|stay on alert|standby (in|along|at R)
    + The [A Indian army] went on alert in [R Kashmir].
A be on_alert|on_standby (in|along|at R)
    + [A Soldiers] are on alert in [R Assam].
A raise|increase|heighten alert_level|alert|readiness|troop_presence (in|along|at R)
    + [A Japan] raised its alert level on Sunday.
A beef_up|increase|strengthen|boost|tighten presence|security|patrol|troop_presence|military_presence (in|along|at|around|near R)
    + [A Norway] strengthened patrols near [R Russia].
A call_up|draft reservist|reserve|conscript|troop
    + [A Israel] called up reservists on Monday.
A hold|conduct|stage|carry_out|begin|start exercise|war_game|military_exercise|military_drill|naval_exercise|live-fire_drill|maneuver (in|near|off|along R)
    + [A China] held military drills near [R Taiwan].
    + War games near [R Norway] were begun by [A Russia].
    * The school held a fire drill.
A hold|conduct|stage|carry_out|begin|start drill near|off|along R
    + Drills off [R Taiwan] were begun by [A the navy].
A 's deployment|mobilization|buildup|build-up of troop|force|soldier (in|to|near|along R)
    + [A Russia]'s deployment of troops near [R Georgia] began on Monday.
troop|force|soldier|tank|army mass|gather|deploy|assemble along|near|on|at|in|to R
    + Tanks gathered near [R Tripoli].
A declare mobilization|mobilisation
    + [A Armenia] declared mobilisation on Sunday.

event MOBILIZE weapons 154 military
A deploy|test|launch|test-fire|test_fire|fire|station|move|unveil|parade missile|ballistic_missile|cruise_missile|warship|submarine|tank|warplane|aircraft_carrier|fighter_jet|missile_defense (over|in|near|off|to R)
    + [A North Korea] test-fired a missile over [R Japan].
    + [A The United States] deployed an aircraft carrier near [R Iran].
    + Missiles were stationed in [R Belarus] by [A Moscow].
    * Police tested a new kind of car.
    * The company launched a rocket with a satellite.
A conduct nuclear_test|missile_test
    + [A North Korea] conducted a nuclear test on Friday.

event MOBILIZE police 153
A deploy|send|mobilize|dispatch|station police|policeman|riot_police|police_officer|security_force (to|in|at|around|against R)
    + [A Hong Kong] deployed riot police in [R Kowloon].
    + Police were deployed at [R the parliament] by [A Nairobi].
    * The company deployed new software to its police customers.
    * The police band of Oslo played in the square.
A put|place police on alert
    + [A Paris] has put police on alert.

event MOBILIZE militia
A deploy|send|mobilize militia|militiaman|fighter|gunman|militant (to|in|near R)
    + [A Hezbollah] mobilized fighters near [R Syria].
    + [A Hezbollah] has sent fighters to [R Syria].
    * The fighter sent a message to his fans.
    * The fighters of the old militia sent flowers to the widow.
