-- People are shown as lists sort them: « DE LA TOUR Jean » (the rule is lastNameFirst of the contract).
update contact set display_name = trim(concat_ws(' ', upper(trim(last_name) collate "fr-FR-x-icu"), trim(first_names)))
  where kind = 'person';
