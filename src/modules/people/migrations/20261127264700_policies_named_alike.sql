-- What the worker may do with a whole table has one name everywhere, as what is somebody's own has. Nobody sees more or less.
alter policy organisation_sign_in_letters on people.organisation_sign_in rename to organisation_sign_in_worker;
alter policy person_mail on people.person rename to person_worker;
alter policy person_self on people.person rename to person_own;
alter policy scim_user_letters on people.scim_user rename to scim_user_worker;
