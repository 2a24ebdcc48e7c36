/*
 * Latin letters without their accents, by lower-case code point; "" where there is nothing to
 * take off. From the canonical decompositions of Unicode, and the usual spellings of the
 * letters that have none (ss, ae, oe, th, ...).
 */
#ifndef CS_UTF8_FOLD_TABLE_H
#define CS_UTF8_FOLD_TABLE_H

#define CS_FOLD_FIRST 0xdf
#define CS_FOLD_LAST  0x17f

static const char cs_fold_table[CS_FOLD_LAST - CS_FOLD_FIRST + 1][3] = {
    "ss", "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i",  "i", "i",
    "d",  "n", "o", "o", "o", "o", "o", "",   "o", "u", "u", "u", "u", "y", "th", "y", "",
    "a",  "",  "a", "",  "a", "",  "c", "",   "c", "",  "c", "",  "c", "",  "d",  "",  "d",
    "",   "e", "",  "e", "",  "e", "",  "e",  "",  "e", "",  "g", "",  "g", "",   "g", "",
    "g",  "",  "h", "",  "h", "",  "i", "",   "i", "",  "i", "",  "i", "",  "i",  "",  "",
    "",   "j", "",  "k", "k", "",  "l", "",   "l", "",  "l", "",  "l", "",  "l",  "",  "n",
    "",   "n", "",  "n", "n", "",  "n", "",   "o", "",  "o", "",  "o", "",  "oe", "",  "r",
    "",   "r", "",  "r", "",  "s", "",  "s",  "",  "s", "",  "s", "",  "t", "",   "t", "",
    "t",  "",  "u", "",  "u", "",  "u", "",   "u", "",  "u", "",  "u", "",  "w",  "",  "y",
    "",   "",  "z", "",  "z", "",  "z", "s",
};

#endif
