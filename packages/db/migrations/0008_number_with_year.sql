create or replace function series_on(series text, moment timestamptz, time_zone text) returns text language sql stable
return replace(replace(replace(replace(series,
  '{year}', to_char(moment at time zone time_zone, 'YYYY')),
  '{yy}', to_char(moment at time zone time_zone, 'YY')),
  '{month}', to_char(moment at time zone time_zone, 'MM')),
  '{day}', to_char(moment at time zone time_zone, 'DD'));
