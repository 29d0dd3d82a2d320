"""Other methods beside the estimate, on the same cities. Prints a table in Markdown.

peers.py EXAMPLE FOLDER SEEDS: the built example `city`, which draws cities, writes them into the folder
and estimates; and of how many seeds. Seconds are those of the processor, all threads together, so that
what else runs on the machine does not count much.
"""

import logging
import sys
import time
import warnings
from pathlib import Path

import numpy as np
import statsmodels.api as sm
from esda.getisord import G_Local
from esda.moran import Moran_Local
from esda.smoothing import Spatial_Empirical_Bayes
from libpysal.weights import W
from sklearn.neighbors import KernelDensity

from city import City, score

warnings.filterwarnings("ignore")
logging.disable(logging.INFO)


def rate(city: City) -> np.ndarray:
    """All calls, those that officers began included, for each unit of exposure."""
    return (city.column("reports") + city.column("officer_initiated")) / city.column("exposure")


def weights(city: City) -> W:
    touch = city.adjacency()
    neighbors = {at: list(np.flatnonzero(touch[at])) for at in range(city.n)}
    # Without id_order the smoothing takes the areas in another order than the rates.
    return W(neighbors, id_order=list(range(city.n)), silence_warnings=True)


def heard(city: City) -> np.ndarray:
    """Concerns for each hour; the city's mean where nobody listened."""
    hours, concerns = city.column("listening_hours"), city.column("concerns")
    return np.where(hours > 0, concerns / hours, np.nansum(concerns) / np.nansum(hours))


def hot_spots(numbers: np.ndarray, city: City) -> np.ndarray:
    return G_Local(numbers, weights(city), star=True, permutations=199, seed=1).Zs


def local_moran(city: City) -> np.ndarray:
    numbers = city.column("reports") / city.column("exposure")
    moran = Moran_Local(numbers, weights(city), permutations=199, seed=1)
    return np.sign(numbers - numbers.mean()) * np.abs(moran.Is)


def empirical_bayes(city: City) -> np.ndarray:
    rates = Spatial_Empirical_Bayes(city.column("incidents"), city.column("exposure"), weights(city)).r
    return np.asarray(rates).ravel()


def regression(city: City) -> np.ndarray:
    x = sm.add_constant(city.covariates())
    family = sm.families.NegativeBinomial(alpha=1.0)
    offset = np.log(city.column("exposure"))
    return sm.GLM(city.column("reports"), x, family=family, offset=offset).fit().predict(x)


def kernel_ratio(city: City) -> np.ndarray:
    density = lambda by: KernelDensity(bandwidth=1.0).fit(city.centers, sample_weight=by).score_samples(city.centers)
    return density(city.column("reports")) - density(city.column("exposure"))


def smoothed(city: City) -> np.ndarray:
    """BYM2 of distinct incidents (Riebler et al. 2016)."""
    import pymc as pm

    touch = city.adjacency()
    inverse = np.linalg.pinv(np.diag(touch.sum(1)) - touch)
    scale = np.exp(np.log(np.diag(inverse)).mean())
    with pm.Model() as model:
        level, sigma = pm.Normal("level", -3, 3), pm.HalfNormal("sigma", 1)
        share = pm.Beta("share", 0.5, 0.5)
        own, smooth = pm.Normal("own", 0, 1, shape=city.n), pm.ICAR("smooth", W=touch)
        field = sigma * (pm.math.sqrt(1 - share) * own + pm.math.sqrt(share / scale) * smooth)
        log = pm.Deterministic("log", level + field)
        pm.Poisson("incidents", city.column("exposure") * pm.math.exp(log), observed=city.column("incidents"))
        trace = pm.sample(
            300, tune=300, chains=2, cores=2, random_seed=1, nuts_sampler="nutpie", progressbar=False,
            compute_convergence_checks=False,
        )
    return trace.posterior["log"].mean(("chain", "draw")).to_numpy()


PEERS = {
    "all calls by exposure": rate,
    "esda Gi*, reports": lambda city: hot_spots(city.column("reports") / city.column("exposure"), city),
    "esda Gi*, concerns for each hour": lambda city: hot_spots(heard(city), city),
    "esda local Moran, reports, signed": local_moran,
    "esda spatial empirical Bayes, incidents": empirical_bayes,
    "statsmodels negative binomial GLM": regression,
    "scikit-learn kernel density ratio": kernel_ratio,
    "PyMC BYM2 with nutpie, incidents": smoothed,
}


def row(name: str, scores: list[tuple[float, float, float]], seconds: list[float]) -> None:
    spearman, ndcg, down = np.mean(scores, axis=0)
    # The first of all takes the compiling, the last is what it takes again.
    again = f"{seconds[-1]:.2f}" if len(seconds) > 1 else "–"
    print(f"| {name} | {spearman:.3f} | {ndcg:.3f} | {down:+.1f} | {seconds[0]:.2f} | {again} |", flush=True)


def timed(method, *arguments):
    begun = time.process_time()
    return method(*arguments), time.process_time() - begun


def main(example: Path, folder: Path, seeds: int) -> None:
    all_cities = [City(example, "default", seed, 8, folder / str(seed)) for seed in range(seeds)]
    print("| method | Spearman | NDCG@40 | pushed down | seconds, the first city | the last |")
    print("|---|---|---|---|---|---|")
    for name, method in PEERS.items():
        runs = [timed(method, city) for city in all_cities]
        pairs = zip(runs, all_cities)
        row(name, [score(found, city) for (found, _), city in pairs], [seconds for _, seconds in runs])
    ours = [score(-city.found.expected_rank.to_numpy(), city) for city in all_cities]
    row("**this estimate**", ours, [city.seconds for city in all_cities])
    # Without errors of linking, which the sampler does not model.
    against_sampler([City(example, "clean", seed, 0, folder / f"clean-{seed}") for seed in range(seeds)])


def against_sampler(cities: list[City]) -> None:
    from sampler import expected_ranks

    print("\n| city | sampler: Spearman | seconds | this estimate: Spearman | seconds | times faster | correlation of ranks |")
    print("|---|---|---|---|---|---|---|")
    for number, city in enumerate(cities):
        ranks, seconds = timed(expected_ranks, city, number)
        ours = city.found.expected_rank.to_numpy()
        alike = np.corrcoef(ranks, ours)[0, 1]
        by_sampler, by_us = (score(-numbers, city)[0] for numbers in (ranks, ours))
        print(
            f"| {number} | {by_sampler:.3f} | {seconds:.1f} | {by_us:.3f} | {city.seconds:.2f} "
            f"| {seconds / city.seconds:.0f} | {alike:.4f} |",
            flush=True,
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
