# AGREE: say that one will cooperate: agree, offer, promise, be willing, plan to sign. Most of it comes from
# the PROMISE operator and the future of cooperative triggers (operators.pat).

event AGREE 030
A agree|consent to|on R!
    + [A Damascus] agreed to [R UN observers] on Monday.
A=@nation|organization agree|consent with R=@nation|organization
    + [A India] agreed with [R Pakistan] on Friday.
    + [A Russia] has agreed with [R China] on the border.
    * The two numbers do not agree.
    * Tests agreed that the coffee tasted better.
A agree|pledge|offer|consent to _
    + [A Iran] agreed to cut output.
    + [A Berlin] has pledged to do more.
    + [A Jakarta] has offered to talk.
    * The film promises to be fun.
A! be willing to _
    + [A The United States] is willing to listen.
    * The cake was ready to eat.
A promise R _
    + [R Farmers] were promised cheaper seeds by the [A government].
AR agree on _
    + [A India] and [A China] agreed on a plan.
A accept|approve offer|formula|proposal|plan|deal|invitation|terms|compromise|settlement (from|by|of R)
    + [A The rebels] accepted a proposal from the [R government].
    + The offer was accepted by [A Serbia].
    * The shop accepts cash.
A invite R! (to _)
    + [A China] invited [R Taiwan] to the forum.
    + [R Kim Jong Un] has been invited by [A Moscow].
    * The garden invites a long walk.
A welcome R to _
    + [A NATO] welcomed [R Montenegro] to the alliance.
A open border to|for R
    + [A Poland] opened its border to [R refugees].
A seek peace|cooperation|tie|reconciliation|rapprochement with R
    + [A Ethiopia] seeks peace with [R Eritrea].

event AGREE 036 diplomatic
A accept|issue|extend invitation (to|from|of R)
    + [A Modi] accepted an invitation from [R Sri Lanka].
    + [A Tehran] extended an invitation to [R Qatar].
    * The card is an invitation to a party.
A plan|arrange|intend to meet|visit|talk|negotiate|attend|host (with|to R)
    + [A Seoul] intends to negotiate with [R Pyongyang].
A plan to visit|meet|host R
    + [A Angela Merkel] plans to visit [R Iraq].
    * The family plans to visit the zoo.
A plan|schedule|announce visit|meeting|talk|trip|summit (to|with R)
    + [A Tokyo] announced talks with [R Seoul].
A be due|set|scheduled|expected to meet|visit|host R
    + [A Vladimir Putin] is scheduled to visit [R India] on Monday.
    + [A Lavrov] is expected to visit [R Serbia].
A be due|set|scheduled|expected to travel|fly|go to R
    + [A Antony Blinken] is scheduled to fly to [R Turkey] on Sunday.

event AGREE 031
A agree to ceasefire|cease-fire|truce|deal|treaty|pact (with|in R)
    + [A Vladimir Putin] agreed to a ceasefire in [R Ukraine].
    + [A Hamas] agreed to a truce with [R Israel].
    * Both proverbs agree with the sense of the treaty.
    * The treaty is kept in a museum in Vienna.
