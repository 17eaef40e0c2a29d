-- How soon the bank promises to answer who applies: a code of seeds/reference/clock-stages.csv; null is the usual promise.
ALTER TABLE credit_offer ADD COLUMN clock_programme text;
