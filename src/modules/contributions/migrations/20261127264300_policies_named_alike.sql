-- What the worker may do with a whole table has one name everywhere, as what is somebody's own has. Nobody sees more or less.
alter policy carrier_remind on contributions.carrier rename to carrier_worker;
alter policy carrier_address_post on contributions.carrier_address rename to carrier_address_worker;
alter policy handover_post on contributions.handover rename to handover_worker;
alter policy owed_remind on contributions.owed_answer rename to owed_worker;
