-- A server has two names where it has letters of its own language: `bücher.nl` is called `xn--bcher-kva.nl` by the DNS. An account is kept
-- under that one, as everything that is typed is from now on, so that nobody has two. Punycode, RFC 3492.
create function people.as_dns_calls(label text) returns text
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
declare
  letters text[] := regexp_split_to_array(label, '');
  size integer := cardinality(letters);
  plain text := regexp_replace(label, '[^\x01-\x7f]', '', 'g');
  basic integer := length(plain);
  digits constant text := 'abcdefghijklmnopqrstuvwxyz0123456789';
  done integer := basic;
  result text := 'xn--' || plain || case when basic > 0 then '-' else '' end;
  reached integer := 128;
  delta integer := 0;
  bias integer := 72;
  next integer;
  rest integer;
  step integer;
  threshold integer;
  letter text;
begin
  if basic = size then
    return label;
  end if;
  while done < size loop
    select min(ascii(l)) into next from unnest(letters) l where ascii(l) >= reached;
    delta := delta + (next - reached) * (done + 1);
    reached := next;
    foreach letter in array letters loop
      if ascii(letter) < reached then
        delta := delta + 1;
      elsif ascii(letter) = reached then
        rest := delta;
        step := 36;
        loop
          threshold := greatest(1, least(26, step - bias));
          exit when rest < threshold;
          result := result || substr(digits, threshold + (rest - threshold) % (36 - threshold) + 1, 1);
          rest := (rest - threshold) / (36 - threshold);
          step := step + 36;
        end loop;
        result := result || substr(digits, rest + 1, 1);
        delta := case when done = basic then delta / 700 else delta / 2 end;
        delta := delta + delta / (done + 1);
        bias := 0;
        while delta > 455 loop
          delta := delta / 35;
          bias := bias + 36;
        end loop;
        bias := bias + 36 * delta / (delta + 38);
        delta := 0;
        done := done + 1;
      end if;
    end loop;
    delta := delta + 1;
    reached := reached + 1;
  end loop;
  return result;
end
$$;

create function people.one_spelling(address text) returns text
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select regexp_replace(address, '@[^@]*$', '') || '@' || (
    select string_agg(people.as_dns_calls(label), '.' order by place)
    from unnest(string_to_array(normalize(lower(substring(address from '@([^@]*)$')), nfc), '.')) with ordinality as l (label, place))
$$;
revoke all on function people.as_dns_calls(text), people.one_spelling(text) from public;

-- Who has two accounts already keeps them: nobody can know which of both is theirs.
update people.person p set email = people.one_spelling(p.email)
  where p.email ~ '@.*[^\x01-\x7f]' and not exists (select 1 from people.person o where o.email = people.one_spelling(p.email));
update people.scim_user u set email = people.one_spelling(u.email) where u.email ~ '@.*[^\x01-\x7f]';
update people.sign_in_request r set email = people.one_spelling(r.email) where r.email ~ '@.*[^\x01-\x7f]';
