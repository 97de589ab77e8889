-- What came with the twenty-seventh change: a payment.
insert into payment (on_day, kind, journal, what, amount, currency, struck) values (date '2026-02-21', 'PAY', 'The Harbour Review', 'Hope', 40.00, 'USD', false);
