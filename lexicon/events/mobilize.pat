# MOBILIZE: move or ready forces or police without using force; single-country exercises.

event MOBILIZE troops 154 military
A mobilize|mobilise|mass|amass|reinforce|redeploy|beef_up|muster|assemble &FORCE (along|near|on|at|to|in|for|against R)
    + [A Russia] massed troops near [R Ukraine].
    * The museum amassed coins.
A deploy|dispatch|send|move|station|position|rush|pour &FORCE (to|in|into|along|near|on|at|against R)
    + [A Ankara] deployed troops along the border with [R Syria].
A mobilize|mobilise (in|against|to|for R)
A put|place &FORCE on|in alert|standby|readiness
    + [A Seoul] put its troops on alert.
A remain|go|be|stay on alert|standby (in|along|at R)
A raise|increase|heighten alert_level|alert|readiness|presence|deployment (in|along|at R)
A beef_up|increase|strengthen|boost|tighten presence|security|defense|defence|patrol|troop_presence|force (in|along|at|around|near R)
A call_up|draft reservist|reserve|conscript|troop
A hold|conduct|stage|carry_out|begin|start exercise|drill|war_game|military_exercise|military_drill|naval_exercise|maneuver (in|near|off|along R)
    + [A Iran] held military drills in the [R Gulf].
    * The school held a fire drill.
A 's deployment|mobilization|buildup|build-up of troop|force|soldier (in|to|near|along R)
troop|force|soldier|tank|army mass|gather|deploy|assemble along|near|on|at|in|to R
A declare mobilization|mobilisation

event MOBILIZE weapons 154 military
A deploy|test|launch|test-fire|test_fire|fire|station|move|unveil|parade missile|ballistic_missile|rocket|warship|submarine|tank|warplane|aircraft_carrier|bomber|fighter_jet|missile_defense (over|in|near|off|to R)
    + [A North Korea] test-fired a missile over [R Japan].
A conduct nuclear_test|missile_test|test

event MOBILIZE police 153
A deploy|send|mobilize|dispatch|station police|riot_police|officer|security_force (to|in|at|around|against R)
    + [A Hong Kong] deployed riot police in [R Kowloon].
A put police on alert

event MOBILIZE militia
A deploy|send|mobilize militia|fighter|gunman|militant (to|in|near R)
    + [A Hezbollah] mobilized fighters near [R the border].
