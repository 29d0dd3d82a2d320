"""The model of the estimate, in full, by the sampler of numpyro: slow, and as near to the posterior as
one can come. It trusts the linking, so that it takes cities without its errors."""

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from jax.scipy.special import gammaln
from numpyro.infer import MCMC, NUTS

from city import City

numpyro.enable_x64()
WARMUP, SAMPLES = 400, 400


def model(data):
    n = data["n"]
    eigen, basis = data["eigen"], data["basis"]

    def field(name):
        # Leroux: precision tau [(1 - l) I + l (D - W)], drawn in the graph's own basis.
        tau = numpyro.sample(f"{name}_precision", dist.Gamma(1.5, 0.01))
        smooth = numpyro.sample(f"{name}_smoothness", dist.Beta(1.5, 1.5))
        z = numpyro.sample(f"{name}_z", dist.Normal(0, 1).expand([n]))
        return basis @ (z / jnp.sqrt(tau * (1 - smooth + smooth * eigen)))

    normal = lambda name, mean, sd: numpyro.sample(name, dist.Normal(mean, sd))
    u, v = field("need"), field("reporting")
    delta = normal("coupling", 0, 0.5)
    weights = numpyro.sample("weights", dist.Normal(0, 0.5).expand([data["x"].shape[1]]))
    eta = numpyro.deterministic("eta", normal("need_level", data["seen"] + 0.5, 3) + u)
    rho = jnp.clip(normal("reporting_level", -0.2, 0.7) + data["x"] @ weights + delta * u + v, -8, 5)
    kappa = jnp.exp(normal("log_kappa", jnp.log(2.0), 1))
    shape = jnp.exp(normal("log_shape", jnp.log(5.0), 1))
    r = jnp.exp(rho)
    log_p0 = -kappa * jnp.log1p(r / kappa)
    q, log_w = -jnp.expm1(log_p0), -jnp.log1p(r / kappa)
    reports = data["incidents"] * eta + data["reports"] * (rho - jnp.log(kappa + r))
    reports += data["incidents"] * kappa * log_w - data["exposure"] * jnp.exp(eta) * q
    m, f = data["multiplicity"], data["alike"]
    numpyro.factor("alike", (f * (gammaln(m + kappa) - gammaln(kappa))).sum())
    numpyro.factor("reports", reports.sum())
    uncalled = log_p0 + log_w
    odds = jnp.log(-jnp.expm1(uncalled)) - uncalled + normal("surplus", 0, 0.5)
    numpyro.factor("matches", (data["matched"] * odds - data["raised"] * jax.nn.softplus(odds)).sum())
    rate = normal("yield", data["yield"], 3) + normal("barrier", 0, 0.5) * data["barrier"] + eta
    log_mean = jnp.where(data["hours"] > 0, jnp.log(jnp.where(data["hours"] > 0, data["hours"], 1)), 0) + rate
    z = data["concerns"]
    heard = z * log_mean - (z + shape) * jnp.logaddexp(jnp.log(shape), log_mean)
    heard += shape * jnp.log(shape) + gammaln(z + shape) - gammaln(shape)
    numpyro.factor("concerns", jnp.where(data["hours"] > 0, heard, 0).sum())


def data_of(city: City) -> dict:
    touch = city.adjacency()
    eigen, basis = np.linalg.eigh(np.diag(touch.sum(1)) - touch)
    names = ["exposure", "incidents", "reports", "raised", "matched", "concerns"]
    data = {name: city.column(name, 0.0) for name in names}
    data |= {"hours": city.column("listening_hours", 0.0), "barrier": city.column("language_barrier", 0.0)}
    seen = np.log((data["incidents"].sum() + 1) / data["exposure"].sum())
    heard = np.log((data["concerns"].sum() + 1) / data["hours"].sum()) - seen - 0.5
    m = city.multiplicity
    return data | {
        "n": city.n, "x": city.covariates(), "eigen": np.maximum(eigen, 0), "basis": basis, "seen": seen,
        "yield": heard, "multiplicity": m.multiplicity.to_numpy(float), "alike": m.incidents.to_numpy(float),
    }


def expected_ranks(city: City, seed: int) -> np.ndarray:
    sampler = MCMC(NUTS(model), num_warmup=WARMUP, num_samples=SAMPLES, num_chains=1, progress_bar=False)
    sampler.run(jax.random.PRNGKey(seed), data_of(city))
    eta = np.asarray(sampler.get_samples()["eta"])
    return (np.argsort(np.argsort(-eta, axis=1), axis=1) + 1).mean(0)
