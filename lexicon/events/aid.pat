# AID: give: money, arms, troops in support, humanitarian help, asylum, rescue, debt relief.

event AID 070
A aid|assist|help|bail_out|subsidize|fund|finance|sponsor R
    + [A Norway] helped [R Malawi] after the flood.
    * The pill helps digestion.
A provide|give|offer|donate|grant|extend|send|supply|deliver|contribute|ship|channel|dispatch|allocate|earmark|disburse|lend|loan|award|hand_over|distribute|transfer|bring|fly|rush &AID_GOODS (to|for|in|into R)
    + [A Japan] sent medical equipment to [R Nepal].
    * The shop delivers food.
A provide|give|lend|send|grant|loan|offer|award|hand R &AID_GOODS
    + [A Qatar] gave [R Lebanon] a loan.
A provide|supply|furnish|equip|arm|present R with &AID_GOODS
    + [A Iran] supplied [R the Houthis] with missiles.
A donate|contribute _ to R
A pay|spend &AID_GOODS (to|for|on|in R)
A 's aid|assistance|help|support|donation|contribution to R
A be donor|contributor (to|of|in|for R)
A increase|step_up|boost|double aid|assistance|funding|support (to|for R)
A come to aid of R

event AID 071 economic
A cancel|forgive|write_off|restructure debt (of|for R)
    + [A China] forgave the debt of [R Zambia].
A bail_out R with _

event AID 072 military
A arm|train|equip R
    + [A The U.S. military] is training [R Iraqi pilots].
    * The coach trains the swimmer.
A send|deploy|dispatch|contribute military_aid|weapon|arm|ammunition|adviser|advisor|trainer|instructor (to|for R)
    + [A Washington] sent weapons to [R Kyiv].
A 's military_aid|military_assistance to R

event AID 073 human_security
A feed|shelter|house|treat|vaccinate|evacuate|rescue|save|airlift R
    + [A The coast guard] rescued [R migrants] off Malta.
    * The actor saved the show.
A deliver|distribute|airlift|drop|provide|send relief|humanitarian_aid|humanitarian_assistance|food_aid|food|medicine|emergency_aid (to|for|in|into R)
A 's rescue|evacuation of R

event AID 074 peacekeeping
A send|deploy|dispatch|contribute peacekeeper|peacekeeping_force|observer|election_observer (to|in|into R)
    + [A Bangladesh] sent peacekeepers to [R South Sudan].
peacekeeper deploy|arrive to|in|along R
A participate|serve|take_part in operation|mission|force (in R)
A send|deploy troop|force|soldier|platoon to force|mission|operation (in R)
A protect|guard|escort R

event AID 075 asylum
A grant|give|offer|provide asylum|refuge|shelter|haven|protection (to|for R)
    + [A Ecuador] granted asylum to [R Julian Assange].
A grant|give|offer R asylum|refuge|shelter
A accept|take_in|welcome|admit|resettle|host|absorb|receive refugee|migrant|asylum_seeker (from|of R)
A accept|take_in|resettle R
A open border to|for R
