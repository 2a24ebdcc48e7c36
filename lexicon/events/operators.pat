# Operators: verbs and nouns over other events, and the one table of what comes out.
# "compose OPERATOR over INNER TYPES = RESULT"; `same` keeps the inner event, `none` records nothing,
# `keep` records the inner event beside the result, as claimed by the result's actor.

# ---- agreeing, promising, being willing ---------------------------------------------------------

operator PROMISE AGREE
A agree|promise|pledge|vow|offer|commit|consent|undertake|volunteer|swear|accept|decide|intend|plan|prepare|aim|resolve to E
    + [A France] agreed to send troops to [R Mali].
    + [A Iran] offered to release [R prisoners].
    + [A Ottawa] has promised to provide aid to [R Haiti].
    + [A Japan] vows to support [R Ukraine].
    * The child promised to visit his grandmother's garden.
A promise|assure R that E
    + [A Ottawa] assured [R Kyiv] that it would deliver weapons before winter.
A promise|pledge|vow|guarantee that E
    + [A Rome] promised that it would send aid to [R Libya].
A promise R to E
    + [A Berlin] has promised [R Kyiv] to deliver more tanks.
A agree|commit on|to E
    + [A Rwanda] agreed to talks with [R Congo].
A promise|pledge|offer|propose|plan|approve|guarantee E
    + [A Japan] pledged aid to [R Ukraine].
    + Talks with [R Kosovo] were offered by [A Serbia].
    * She planned a trip to the sea.
A announce E
    + [A Germany] announced talks with [R Chad].
A be willing|ready|prepared|committed|set|eager|happy|due|poised|expected|scheduled to E
    + [A Australia] is willing to withdraw its troops from [R Iraq].
A 's promise|pledge|offer|commitment|plan|decision|agreement|readiness|willingness to E
    + [A Sweden]'s decision to send weapons to [R Ukraine] was welcome.
A make|renew|reiterate promise|pledge|offer|commitment to E
    + [A Oslo] made an offer to mediate between [R Colombia] and the rebels.
A express|voice|signal|indicate|show willingness|readiness|commitment|intention|interest to|in E
    + [A Caracas] signalled willingness to negotiate with [R the opposition].
A reach|sign|announce agreement|deal to|on E
    + A deal to release [R prisoners] was reached by [A the Taliban].
compose PROMISE over AGREE CONSULT SUPPORT COOPERATE AID = AGREE
compose PROMISE over CONCEDE = AGREE 035
compose PROMISE over RETREAT = AGREE 035
compose PROMISE over RETREAT/withdraw RETREAT/ceasefire RETREAT/disarm = AGREE 0356
compose PROMISE over RETREAT/release = AGREE 0353
compose PROMISE over RETREAT/access = AGREE 0355
compose PROMISE over REQUEST ACCUSE REJECT THREATEN = same
compose PROMISE over PROTEST = THREATEN
compose PROMISE over SANCTION = THREATEN relations
compose PROMISE over MOBILIZE COERCE ASSAULT = THREATEN violence
compose PROMISE over COERCE/restrict COERCE/curfew COERCE/martial-law COERCE/seize = THREATEN restrict
compose PROMISE over COERCE/arrest COERCE/deport = THREATEN arrest

# The future of a trigger itself: "France will send troops", "France to send troops".
compose FUTURE over CONSULT SUPPORT COOPERATE AID AGREE = AGREE
# An announced withdrawal is CONCEDE; what is to be released, returned or handed over is promised.
compose FUTURE over CONCEDE RETREAT RETREAT/ceasefire = CONCEDE
compose FUTURE over RETREAT/release = AGREE 0353
compose FUTURE over RETREAT/disarm = AGREE 0356
compose FUTURE over RETREAT/access = AGREE 0355
compose FUTURE over PROTEST = THREATEN
compose FUTURE over SANCTION = THREATEN relations
compose FUTURE over ASSAULT MOBILIZE = THREATEN violence
compose FUTURE over COERCE = THREATEN restrict
compose FUTURE over REQUEST ACCUSE REJECT THREATEN = same future
compose NOT_FUTURE over AGREE SUPPORT COOPERATE = REJECT
compose NOT_FUTURE over CONSULT = REJECT meet
compose NOT_FUTURE over AID = REJECT assist
compose NOT_FUTURE over CONCEDE RETREAT = REJECT yield
compose NOT_FUTURE over ASSAULT COERCE MOBILIZE SANCTION PROTEST = CONCEDE
compose NOT_FUTURE over REQUEST ACCUSE REJECT THREATEN = same negated

# ---- refusing, denying -------------------------------------------------------------------------------

operator REFUSE REJECT
A refuse|decline to E
    + [A Israel] refused to release [R prisoners].
    + [A Pakistan] has refused to provide military aid to [R Saudi Arabia].
    * The old car refused to start.
A reject|rule_out|spurn|rebuff|dismiss|resist|refuse|block|veto|turn_down|shun|cancel|call_off|postpone|scrap E
    + [A The Taliban] rejected talks with [R Ashraf Ghani].
A be unwilling|reluctant|opposed to E
    + [A Kabul] was unwilling to negotiate with [R the Taliban].
A 's refusal|unwillingness|rejection|reluctance to|of E
    + [A Hungary]'s refusal to accept refugees from [R Syria] drew fire.
compose REFUSE over CONSULT = REJECT meet
compose REFUSE over AID COOPERATE SUPPORT = REJECT assist
compose REFUSE over CONCEDE RETREAT = REJECT yield
compose REFUSE over AGREE = REJECT
compose REFUSE over REQUEST/assist = REJECT assist
compose REFUSE over REQUEST/yield = REJECT yield
compose REFUSE over REQUEST/meet = REJECT meet
compose REFUSE over REQUEST ACCUSE THREATEN = REJECT
compose REFUSE over ASSAULT COERCE SANCTION MOBILIZE PROTEST REJECT = REJECT

operator DENY REJECT 016
A deny|refute|disclaim|repudiate E
    + [A Iran] denied attacking [R Saudi Arabia].
A deny|refute that E
    + [A Rwanda] denied that it had sent troops to [R Congo].
    * Nobody denied that the soup was cold.
A deny involvement|role|responsibility in|for E
    + [A Iran] denied involvement in the attack on [R Saudi Arabia].
compose DENY over any = REJECT

# ---- asking (the templates stand in request.pat) -----------------------------------------------------

compose DEMAND over AID COOPERATE SUPPORT = REQUEST assist
compose DEMAND over CONSULT AGREE = REQUEST meet
compose DEMAND over RETREAT CONCEDE = REQUEST yield
compose DEMAND over ASSAULT COERCE MOBILIZE REJECT PROTEST ACCUSE THREATEN REQUEST = REQUEST
compose DEMAND over SANCTION ACCUSE/investigate = ACCUSE

# ---- threatening ---------------------------------------------------------------------------------------

operator THREAT THREATEN
A threaten to E
    + [A Hezbollah] threatened to shell [R Haifa].
    + [A Donald Trump] threatened to expel [R diplomats].
    * The dog threatened to bark.
A threaten E
    + [A Iran] threatened retaliatory strikes on [R Israel].
A threaten that E
    + [A The generals] threatened that they would arrest [R the prime minister].
    * The landlord threatened that the rent would rise.
A threaten R with E
    + [A Brussels] threatened [R Ankara] with sanctions.
A warn that E
    + [A Iran] warned that it would attack [R Israel].
A warn R that|of|about E
    + [A Moscow] warned [R Kyiv] that it would cut gas supplies.
A 's threat to|of E
    + [A Turkey]'s threat to invade [R Syria] was heard in Washington.
A plot|conspire to E
    + [A The officers] plotted to overthrow [R the president].
compose THREAT over ASSAULT MOBILIZE = THREATEN violence
compose THREAT over SANCTION = THREATEN relations
compose THREAT over SANCTION/expel COERCE/deport = THREATEN expel
compose THREAT over COERCE = THREATEN restrict
compose THREAT over COERCE/arrest = THREATEN arrest
compose THREAT over COERCE/seize = THREATEN territory
compose THREAT over PROTEST = THREATEN
compose THREAT over REJECT AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE THREATEN = THREATEN

# ---- accusing (the templates stand in accuse.pat): the inner event is claimed, not recorded twice ----------

compose ACCUSE over any = ACCUSE allege

# ---- ending, easing --------------------------------------------------------------------------------------

operator HALT
A stop|halt|end|cease|suspend|terminate|discontinue|abandon|quit|finish|freeze|pause|cut_off|cut|drop|wind_down|break_off|curtail E
    + [A Russia] halted its offensive against [R Ukraine].
    + The [A European Commission] suspended aid to [R Gaza].
    + [A Israel] has suspended its bombardment of [R Beirut].
    * The rain stopped the game.
A put|bring end|halt|stop to E
    + [A The rebels] put an end to their attacks on [R the army].
A withdraw|pull_out|back_out from|of|out_of E
    + [A Canada] withdrew from cooperation with [R Turkey].
A withhold|withdraw|reduce|slash|scale_back E
    + [A London] slashed aid to [R Yemen].
compose HALT over ASSAULT = RETREAT ceasefire
compose HALT over MOBILIZE = RETREAT withdraw
compose HALT over COERCE = CONCEDE
compose HALT over SANCTION = RETREAT
compose HALT over PROTEST = CONCEDE
compose HALT over THREATEN REQUEST REJECT = CONCEDE
compose HALT over ACCUSE = CONCEDE
compose HALT over CONSULT = SANCTION withdraw 164
compose HALT over AID = SANCTION discontinue
compose HALT over COOPERATE SUPPORT AGREE = SANCTION withdraw
compose HALT over RETREAT CONCEDE = REJECT

# ---- carrying on, causing, trying: the inner event goes on ----------------------------------------------------

operator CARRY_ON
A begin|start|continue|resume|keep|proceed|launch|intensify|step_up|manage|remain|seem|appear|go_on|come|go|move|rush|renew|expand|complete to E
    + [A Ethiopia] began to withdraw its troops from [R Somalia].
    + [A Seoul] continues to provide aid to [R Mongolia].
    * The clock began to chime.
A begin|start|continue|resume|keep|renew|intensify|complete|expand|conclude|join|order|authorize|hold|conduct|attend E
    + [A Russia] has begun withdrawing its troops from [R Syria].
    + [A Israel] resumed its bombardment of [R Rafah].
A use _ to E
    + [A Rebels] used a truck to attack [R the embassy].
    * The army used trucks to carry water.
A send|dispatch|deploy _ to E
    + [A Washington] dispatches envoy to meet [R the rebels].
A be able to E
    + [A The rebels] were able to capture [R Goma].
compose CARRY_ON over any = same

operator ATTEMPT
A try|attempt|seek|strive|struggle|work to E
    + [A Gunmen] tried to kidnap the [R mayor].
    + [A The opposition] is seeking to impeach [R the president].
    * The climber tried to reach the summit.
A 's attempt|effort|bid to E
    + [A Hackers]' attempt to hack [R Sony] failed.
compose ATTEMPT over ASSAULT COERCE = same
compose ATTEMPT over AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE = same hypothetical

operator FAIL
A fail|neglect|omit to E
    + [A The army] failed to capture [R Goma].
    * The cake failed to rise.
A avoid E
    + [A The minister] avoided criticizing [R China] at the summit.
    * The minister avoided the rain.
A refrain|abstain from E
    + [A Delhi] refrained from condemning [R Moscow].
A be unable to E
    + [A The army] is unable to evacuate [R civilians].
A 's failure|inability to E
    + [A Kabul]'s failure to release [R prisoners] was noted.
compose FAIL over any = same negated
compose FAIL over AGREE = REJECT

operator CONSIDER
A consider|contemplate|mull|weigh|discuss|debate|study E
    + [A Washington] is considering sanctions against [R Turkey].
    + [A Tokyo] weighs sending troops to [R Iraq].
    * She considered a walk in the park.
A consider|contemplate whether|if E
    + [A Congress] is considering whether it should impose sanctions on [R Venezuela].
    * The mayor is considering whether he should paint the town hall.
compose CONSIDER over any = same hypothetical

operator PERMIT CONCEDE
A allow|permit|let|authorize|enable R to E
    + [A Israel] allowed [R the pope] to visit Gaza.
    * Warm weather allowed the roses to bloom.
A allow|permit|let E
    + [A Ethiopia] allowed talks between [R Eritrea] and the rebels.
compose PERMIT over any = RETREAT access

operator PREVENT COERCE restrict
A! prevent|bar|ban|prohibit|stop|block|forbid|restrain|keep R from E
    + [A Police] prevented [R activists] from protesting.
    * Thick ice kept the ship from sailing.
A forbid|prohibit R to E
    + [A Kampala] has banned [R soldiers] from protesting.
compose PREVENT over any = COERCE restrict
