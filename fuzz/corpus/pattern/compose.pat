operator X
A do that R must_do
compose X over any = same keep future
compose X over COERCE/arrest = none