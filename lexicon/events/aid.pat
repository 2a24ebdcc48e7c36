# AID: give: money, arms, troops in support, humanitarian help, asylum, rescue, debt relief.

event AID 070
A! aid|assist|help|bail_out|subsidize|sponsor R!
    + [A Norway] helped [R Malawi] after the flood.
    + [R Greece] was bailed out by the [A IMF].
    * The pill helps digestion.
    * Sunlight helps plants to grow.
A! fund|finance R!
    + [A Iran] funds [R Hezbollah].
A provide|give|offer|donate|grant|extend|send|supply|deliver|contribute|ship|channel|dispatch|allocate|earmark|disburse|lend|loan|award|hand_over|distribute|transfer|bring|fly|rush &AID_GOODS to|for|in|into R
    + [A Japan] sent medical equipment to [R Nepal].
    + Weapons were supplied to [R the rebels] by [A Libya].
    + [A Washington] has disbursed 300 million dollars to [R Egypt].
    * The shop delivers food.
A! provide|give|send|supply|deliver|donate|dispatch|disburse &AID_GOODS
    + [A The Red Cross] delivered medicine on Sunday.
A provide|give|lend|send|grant|loan|offer|award|hand R &AID_GOODS
    + [A Qatar] gave [R Lebanon] a loan.
    * The teacher gave her class a book.
A provide|supply|furnish|equip|arm|present R with &AID_GOODS
    + [A Iran] supplied [R the Houthis] with missiles.
A! donate|contribute _ to R!
    + [A Cuba] donated three ships to [R Haiti].
A pay &AID_GOODS to|for R
    + [A Germany] paid ten million euros to [R Namibia].
A spend &AID_GOODS on R!
    + [A Japan] spent two billion dollars on [R Afghanistan].
A 's aid|assistance|help|support|donation|contribution to R
    + [A Tokyo]'s aid to [R Myanmar] continues.
A be donor|contributor (to|of|in|for R)
    + [A Norway] is the largest donor to [R Malawi].
A increase|step_up|boost|double aid|assistance|funding|support (to|for R)
    + [A Britain] increased its aid to [R Somalia].
A come to aid of R
    + [A Russia] came to the aid of [R Armenia].

event AID 071 economic
A cancel|forgive|write_off|restructure debt (of|for R)
    + [A China] forgave the debt of [R Zambia].
    + The debt of [R Sudan] was written off by [A Paris].
    * He forgot his debt to his teacher.
    * The debt of Greece is larger than that of Portugal.
A bail_out R with _
    + The [A European Union] bailed out the economy of [R Cyprus] with ten billion euros.

event AID 072 military
A! arm|train|equip R!
    + [A The United States] trains [R Iraqi soldiers].
    + [R The militias] are armed by [A Tehran].
    * The coach trains hard every morning.
    * The train to Germany was full of soldiers.
A send|deploy|dispatch|contribute military_aid|weapon|arm|ammunition|adviser|advisor|trainer|instructor to|for R
    + [A Washington] sent weapons to [R Kyiv].
A 's military_aid|military_assistance to R
    + [A France]'s military aid to [R Chad] grew.

event AID 073 human_security
A! feed|shelter|house|treat|vaccinate|evacuate|rescue|save|airlift R!
    + [A The coast guard] rescued [R migrants] off Malta.
    + [R Civilians] were evacuated by the [A Red Crescent].
    * The late goal saved the match.
    * The garage houses two cars.
A deliver|distribute|airlift|drop|provide|send relief|humanitarian_aid|humanitarian_assistance|food_aid|emergency_aid to|for|in|into R
    + The [A United Nations] has airlifted food aid to [R Sudan].
A 's rescue|evacuation of R
    + [A France]'s evacuation of [R Afghans] ended on Friday.

event AID 074 peacekeeping
A send|deploy|dispatch|contribute peacekeeper|peacekeeping_force|observer|election_observer (to|in|into R)
    + [A Bangladesh] sent peacekeepers to [R South Sudan].
    + Observers were dispatched to [R Kenya] by the [A European Union].
    * Observers of the night sky sent in their photos.
    * Observers in Kenya said the weather was fine.
peacekeeper deploy|arrive to|in|along R
    + Peacekeepers arrived in [R Mali] on Friday.
A participate|serve|take_part in peacekeeping_mission|peacekeeping_operation|peacekeeping_force (in R)
    + [A Irish soldiers] served in a peacekeeping force in [R Lebanon].
A send|deploy troop|force|soldier|platoon to peacekeeping_force|peacekeeping_mission|peacekeeping_operation (in R)
    + [A Kenya] sent troops to the peacekeeping force in [R Somalia].
A deploy as peacekeeper|peacekeeping_force (in|along|to R)
    + [A Rwandan troops] deployed as peacekeepers in [R Darfur].
A! guard|escort R!
    + [R Refugees] were escorted by [A peacekeepers] to the airport.

event AID 075 asylum
A grant|give|offer|provide asylum|refuge|shelter|haven|protection (to|for R)
    + [A Ecuador] granted asylum to [R Julian Assange].
    + Shelter was offered to [R refugees] by [A Jordan].
    * The tree gave shelter from the rain.
    * The lake is a refuge for ducks.
A grant|give|offer R asylum|refuge|shelter
    + [R Edward Snowden] was granted asylum by [A Russia].
A accept|take_in|welcome|admit|resettle|host|absorb|receive refugee|migrant|asylum_seeker (from|of R)
    + [A Uganda] took in refugees from [R Congo].
A take_in|resettle R!
    + [R Bosnians] were taken in by [A Germany].
