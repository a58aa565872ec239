//! One ID number and a column of them, beside the peers in the same run.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use zhtj::context::{Context, Region};
use zhtj::ids::resident_id::{self, ColumnCheck};
use zhtj::kernel::{Verdict, day};
use zhtj::policy::Policy;

const COUNT: usize = 1_000_000;

fn main() {
    divan::main();
}

/// Runs a check over the whole workload and counts what it accepts, so that nothing can be optimised away.
fn over(bencher: Bencher<'_, '_>, accepts: impl Fn(&str) -> bool + Sync) {
    let ids = zhtj_benches::mixed_ids(COUNT);
    bencher.counter(ItemsCount::new(COUNT)).bench_local(|| ids.iter().filter(|id| accepts(black_box(id))).count());
}

#[divan::bench_group(sample_count = 12, sample_size = 1)]
mod resident_id_one {
    use super::{Bencher, ColumnCheck, Context, Policy, Region, Verdict, day, over, resident_id};

    #[divan::bench]
    fn zhtj_everything(bencher: Bencher<'_, '_>) {
        let policy = Policy::default();
        let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
        let check = ColumnCheck::new(&context);
        over(bencher, |id| check.verdict(&check.look(Some(id))) == Verdict::Pass);
    }

    #[divan::bench]
    fn zhtj_parse(bencher: Bencher<'_, '_>) {
        over(bencher, |id| id.parse::<resident_id::ResidentId>().is_ok());
    }

    #[divan::bench]
    fn floor_plain_loop(bencher: Bencher<'_, '_>) {
        over(bencher, zhtj_benches::plain);
    }

    #[divan::bench]
    fn cinv_exact6(bencher: Bencher<'_, '_>) {
        over(bencher, |id| cinv::is_valid_with_mode(id, cinv::AddressMatchMode::Exact6));
    }

    #[divan::bench]
    fn china_identification_card(bencher: Bencher<'_, '_>) {
        over(bencher, |id| china_identification_card::ChineseIdCard::is_valid_id_number(id));
    }

    #[divan::bench]
    fn idcard(bencher: Bencher<'_, '_>) {
        over(bencher, |id| idcard::Identity::new(id).is_valid());
    }

    #[divan::bench]
    fn china_citizen_id(bencher: Bencher<'_, '_>) {
        over(bencher, |id| china_citizen_id::parse_v2(id).is_ok());
    }

    #[cfg(feature = "slow-peers")]
    #[divan::bench]
    fn cn_id_card(bencher: Bencher<'_, '_>) {
        over(bencher, |id| cn_id_card::validate(id, true));
    }
}

#[divan::bench_group(sample_count = 12, sample_size = 1)]
mod resident_id_column {
    use super::{Bencher, COUNT, Context, ItemsCount, Policy, Region, black_box, day, resident_id};

    #[divan::bench]
    fn zhtj_check_column(bencher: Bencher<'_, '_>) {
        let ids = zhtj_benches::mixed_ids(COUNT);
        let policy = Policy::default();
        let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
        bencher
            .counter(ItemsCount::new(COUNT))
            .bench_local(|| resident_id::check_column(ids.len(), |row| Some(black_box(ids[row].as_str())), &context));
    }
}
