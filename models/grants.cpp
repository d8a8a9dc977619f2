// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grants.h"

Grants Grants::platform()
{
    return {};
}

Grants Grants::owner(const QByteArray &account, const QSet<QByteArray> &components,
                     const QSet<QByteArray> &features)
{
    // An owner without an account would be taken for staff.
    Q_ASSERT(!account.isEmpty());
    Grants grants;
    grants.m_account = account;
    grants.m_components = components;
    grants.m_features = features;
    return grants;
}

bool Grants::allowsAnyOf(const QSet<QByteArray> &components) const
{
    return isPlatform() || m_components.intersects(components);
}

bool Grants::allowsFeature(const QByteArray &feature) const
{
    return isPlatform() || m_features.contains(feature);
}
