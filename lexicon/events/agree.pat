# AGREE: say that one will cooperate: agree, offer, promise, be willing, plan to sign. Most of it comes from
# the PROMISE operator and the future of cooperative triggers (operators.pat).

event AGREE 030
A agree|consent (to|on|with R)
    + [A India] agreed with [R Pakistan] on Friday.
    * The two numbers do not agree.
A agree|promise|pledge|vow|offer|commit|volunteer|consent|decide|undertake to _
    + [A Iran] agreed to cut output.
A be willing|ready|prepared|committed|open to _
    + [A The US] is willing to provide support to [R Ukraine].
A promise R _
A promise|pledge|offer R? (to _)
AR agree (to|on|that _)
A accept|approve offer|formula|proposal|plan|deal|invitation|terms|compromise|settlement|request (from|by|of R)
    + [A The rebels] accepted a proposal from the [R government].
A invite R (to _)
    + [A China] invited [R Taiwan] to the forum.
A welcome R to _
A open border (to|for R)
A seek peace|cooperation|tie|reconciliation|rapprochement with R

event AGREE 036 diplomatic
A accept|issue|extend invitation (to|from|of R)
A plan|arrange|intend to meet|visit|talk|negotiate|attend|host (with|to R)
A plan|schedule|announce visit|meeting|talk|trip|summit (to|with R)
A be due|set|scheduled|expected to meet|visit|host|attend|travel (with|to R)
    + [A Xi Jinping] is due to meet [R Joe Biden] on Monday.

event AGREE 031
A agree to ceasefire|cease-fire|truce|deal|treaty|pact (with|in R)
    + [A Vladimir Putin] agreed to a ceasefire in [R Ukraine].
